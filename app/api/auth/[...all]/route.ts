export { authDoor as GET, authDoor as POST } from '@/lib/http/auth-door';
