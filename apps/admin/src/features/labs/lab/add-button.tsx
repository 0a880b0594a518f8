import { Button } from "@mantine/core";

/** The small button in the head of a card. */
export function AddButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <Button variant="default" size="compact-md" onClick={onClick}>
      {label}
    </Button>
  );
}
