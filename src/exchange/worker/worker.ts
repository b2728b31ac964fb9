import { type Line, serve } from './serve';

/** The worker's script: its own bundle, with all that writes and reads files. */
serve(globalThis as unknown as Line);
