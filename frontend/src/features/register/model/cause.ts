import type { StaffAct } from '../api.ts';

/** What began a state, as the register records it. */
export type Cause =
  | { readonly kind: 'grant' | 'validity' | 'lapse' | 'case' }
  | { readonly kind: 'succession'; readonly grant: string }
  | { readonly kind: 'act'; readonly act: StaffAct | undefined };

/** `grant`, `validity`, `lapse`, `grant/<number>`, `act/<id>`, or the case that disqualified the person. */
export function causeOf(recorded: string, acts: readonly StaffAct[]): Cause {
  const [kind, id] = recorded.split('/');
  if (kind === 'act') return { kind, act: acts.find(({ actId }) => actId === id) };
  if (kind === 'grant' && id) return { kind: 'succession', grant: id };
  return kind === 'grant' || kind === 'validity' || kind === 'lapse' ? { kind } : { kind: 'case' };
}
