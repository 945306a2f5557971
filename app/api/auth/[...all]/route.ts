import { authDoor } from '@/lib/http/auth-door';
import { doors } from '@/lib/http/doors';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({ GET: authDoor, POST: authDoor });
