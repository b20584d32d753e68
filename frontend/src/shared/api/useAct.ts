import { type QueryKey, type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { statusOf } from './problem.ts';
import { newKey } from './write.ts';

interface ActOptions<Input, Answer> {
  /** Sends one intention; the key is for `write` wherever the act creates something. */
  readonly send: (input: Input, key: string) => Promise<Answer>;
  /** What the act changes: asked anew when it is done, and when somebody else was faster (409, 412). */
  readonly touches: readonly QueryKey[];
  readonly onDone?: (answer: Answer) => void;
}

export type Act<Input, Answer = unknown> = UseMutationResult<Answer, Error, Input>;

/** One act of the reader on a record. The same words sent again after a lost connection keep their key. */
export function useAct<Input = void, Answer = unknown>({
  send,
  touches,
  onDone,
}: ActOptions<Input, Answer>): Act<Input, Answer> {
  const queries = useQueryClient();
  const last = useRef<{ readonly said: string; readonly key: string }>(undefined);
  const keyOf = (input: Input) => {
    const said = JSON.stringify(input) ?? '';
    if (last.current?.said !== said) last.current = { said, key: newKey() };
    return last.current.key;
  };
  const askAnew = () => Promise.all(touches.map((queryKey) => queries.invalidateQueries({ queryKey })));
  return useMutation({
    mutationFn: (input: Input) => send(input, keyOf(input)),
    onSuccess: async (answer) => {
      last.current = undefined;
      await askAnew();
      onDone?.(answer);
    },
    onError: async (error) => {
      if ([409, 412].includes(statusOf(error) ?? 0)) await askAnew();
    },
  });
}
