import { z } from "zod";

const Told = z.object({
  title: z.string(),
  code: z.string(),
  errors: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })),
});

/** A refusal of the API, in the words it gave. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly code: string;
  readonly errors: z.output<typeof Told>["errors"];

  constructor(
    readonly status: number,
    body: unknown,
  ) {
    const told = Told.safeParse(body);
    super(told.success ? told.data.title : "");
    this.code = told.success ? told.data.code : "";
    this.errors = told.success ? told.data.errors : [];
  }
}

/** No answer came: the network or the instance is down. It has no words of its own, the screens have. */
class NoAnswer extends Error {
  override readonly name = "NoAnswer";

  constructor(cause: unknown) {
    super("", { cause });
  }
}

/** The answer of a request; a request that found nobody fails as `NoAnswer`, not in the browser's own language. */
export async function answerOf<R>(request: Promise<R>): Promise<R> {
  try {
    return await request;
  } catch (cause) {
    throw new NoAnswer(cause);
  }
}
