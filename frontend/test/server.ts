import { setupServer } from 'msw/node';
import { handlers } from '../mocks/handlers/api.ts';

export const server = setupServer(...handlers);
