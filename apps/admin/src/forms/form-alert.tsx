import { Alert, Button, List } from "@mantine/core";
import { useSay } from "../words/say";
import { ProblemError } from "../api/problem";

/** What the API refused, in its own words; a version changed meanwhile by somebody else can be looked at. */
export function FormAlert({ error, onReload }: { error: Error | null; onReload?: () => void }) {
  const say = useSay();
  if (!error) return null;
  const problem = error instanceof ProblemError ? error : null;
  if (problem?.status === 412) {
    return (
      <Alert color="orange" variant="light" role="alert" title={say("admin:form.stale")}>
        {onReload && (
          <Button variant="default" onClick={onReload}>
            {say("admin:form.reload")}
          </Button>
        )}
      </Alert>
    );
  }
  return (
    <Alert color="red" variant="light" role="alert" title={error.message || say("admin:app.failed")}>
      {problem && problem.errors.length > 0 && (
        <List size="sm">
          {problem.errors.map(({ path, message }) => (
            <List.Item key={`${path} ${message}`}>{message}</List.Item>
          ))}
        </List>
      )}
    </Alert>
  );
}
