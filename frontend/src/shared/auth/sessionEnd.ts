/** One fact shared by every call: the gateway no longer knows this session. */
type Listener = () => void;

const listeners = new Set<Listener>();
let ended = false;

export function sessionEnded(): void {
  ended = true;
  for (const listener of listeners) listener();
}

export function sessionRestored(): void {
  ended = false;
  for (const listener of listeners) listener();
}

export const hasSessionEnded = () => ended;

export function onSessionChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
