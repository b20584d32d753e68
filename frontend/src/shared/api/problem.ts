/** What a service says when it refuses (RFC 9457), already in the reader's language. */
export interface ProblemBody {
  readonly type?: string;
  readonly title?: string;
  readonly status?: number;
  readonly detail?: string;
  /** Whose open cases stand in the way of a decision. */
  readonly staffIds?: readonly string[];
  /** The fields of a form that do not fit. */
  readonly violations?: readonly { readonly field: string; readonly message: string }[];
}

export class Problem extends Error {
  readonly status: number;
  readonly type: string;
  readonly title: string | undefined;
  readonly detail: string | undefined;
  readonly body: ProblemBody;

  constructor(status: number, body: ProblemBody = {}) {
    super(body.detail ?? body.title ?? `HTTP ${status}`);
    this.name = 'Problem';
    this.status = status;
    this.type = body.type ?? 'about:blank';
    this.title = body.title;
    this.detail = body.detail;
    this.body = body;
  }

  /** No answer came: the network, the gateway or the reader's machine. */
  get unreachable(): boolean {
    return this.status === 0;
  }
}

export async function problemOf(response: Response): Promise<Problem> {
  const isProblem = response.headers.get('content-type')?.includes('json') ?? false;
  if (!isProblem) return new Problem(response.status);
  try {
    return new Problem(response.status, (await response.json()) as ProblemBody);
  } catch {
    return new Problem(response.status);
  }
}

export function statusOf(error: unknown): number | undefined {
  return error instanceof Problem ? error.status : undefined;
}
