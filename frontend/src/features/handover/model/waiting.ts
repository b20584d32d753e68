import type { HandoverDocument, ShownDocument } from '../api.ts';

/** Documents whose checklist is done: they may be signed. */
export const signable = (rows: readonly HandoverDocument[]) =>
  rows.filter(({ ticked, mandatory }) => ticked === mandatory);

/** Documents whose checklist has open items and whose content may still be changed by the reader, who signs first. */
export const unticked = (rows: readonly HandoverDocument[]) =>
  rows.filter(({ ticked, mandatory }) => ticked < mandatory);

export const shownOf = (rows: readonly HandoverDocument[]): readonly ShownDocument[] =>
  rows.map(({ documentId, hash }) => ({ documentId, hash }));

export const clientsIn = (rows: readonly HandoverDocument[]) => rows.reduce((sum, { clients }) => sum + clients, 0);
