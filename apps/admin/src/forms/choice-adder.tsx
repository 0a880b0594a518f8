import { type ReactNode, useEffect, useState } from "react";
import { type Control, useForm } from "react-hook-form";

interface Chosen {
  id: string;
  name: string;
}

interface Adding {
  chosen: string | null;
}

interface ChoiceAdderProps {
  /** What becomes of a choice: the field is empty again at once, ready for the next. */
  onAdd: (choice: Chosen) => void;
  /** The picker that chooses, over the field it is given. */
  picker: (bound: { control: Control<Adding>; name: "chosen"; onChosen: (choice: Chosen | null) => void }) => ReactNode;
}

/** A picker that adds to a list, one choice after the other. */
export function ChoiceAdder({ onAdd, picker }: ChoiceAdderProps) {
  const { control, setValue } = useForm<Adding>({ defaultValues: { chosen: null } });
  const [chosen, setChosen] = useState<Chosen | null>(null);
  useEffect(() => {
    if (!chosen) return;
    onAdd(chosen);
    setChosen(null);
    setValue("chosen", null);
  }, [chosen, onAdd, setValue]);
  return picker({ control, name: "chosen", onChosen: setChosen });
}
