import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that take longest. */
const longest = ["screens", "from-nothing", "labs", "conductor", "coordinator", "administrator", "lists", "evaluator"];

/** Begins with the files that take longest, so that none is still under way alone when the others have ended. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = longest.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return at === -1 ? longest.length : at;
    };
    return files.toSorted((one, other) => rank(one) - rank(other));
  }
}
