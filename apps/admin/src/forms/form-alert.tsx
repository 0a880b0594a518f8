import { Button, List } from "@mantine/core";
import { ProblemError } from "../api/problem";
import { useSay } from "../words/say";
import { Notice } from "./notice";

/** What the API refused, in its own words; a version changed meanwhile by somebody else can be looked at. */
export function FormAlert({ error, onReload }: { error: Error | null; onReload?: () => void }) {
  const say = useSay();
  if (!error) return null;
  const problem = error instanceof ProblemError ? error : null;
  if (problem?.status === 412) {
    return (
      <Notice tone="warn" role="alert" title={say("admin:form.stale")}>
        {onReload && (
          <Button variant="default" onClick={onReload} style={{ justifySelf: "start" }}>
            {say("admin:form.reload")}
          </Button>
        )}
      </Notice>
    );
  }
  // One refused field may be all that the title says.
  const others = problem?.errors.filter(({ message }) => message !== error.message) ?? [];
  return (
    <Notice tone="bad" role="alert" title={error.message || say("admin:app.failed")}>
      {others.length > 0 && (
        <List size="sm">
          {others.map(({ path, message }) => (
            <List.Item key={`${path} ${message}`}>{message}</List.Item>
          ))}
        </List>
      )}
    </Notice>
  );
}
