/** The bank's clock has one offset all year. */
const OFFSET = '+08:00';

/** What a reader enters as a moment on the bank's clock, as the service wants it. */
export const momentOf = (entered: string) => {
  const seconds = entered.length === 'yyyy-mm-ddThh:mm'.length ? ':00' : '';
  return entered + seconds + OFFSET;
};

/** A moment as a field for date and time shows it, on the bank's clock. */
export const enteredOf = (moment: string | undefined) => moment?.slice(0, 'yyyy-mm-ddThh:mm'.length) ?? '';
