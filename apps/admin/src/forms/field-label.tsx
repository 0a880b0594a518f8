import { Text } from "@mantine/core";
import { useSay } from "../words/say";

/** A field's label; what must be filled in says so in words. */
export function FieldLabel({ text, required }: { text: string; required: boolean }) {
  const say = useSay();
  if (!required) return <>{text}</>;
  return (
    <>
      {text}{" "}
      <Text span size="sm" c="dimmed" fw={400}>
        ({say("admin:form.required")})
      </Text>
    </>
  );
}
