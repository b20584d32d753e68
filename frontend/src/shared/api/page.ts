/** One page of a list; `next` is the cursor of the following page, null or absent on the last one. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string | null;
}
