import { noDoors } from '@/lib/http/doors';

// Whatever no other file below /api answers: else Next sends its page for people.
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = noDoors();
