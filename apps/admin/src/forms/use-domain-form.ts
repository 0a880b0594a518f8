import { zodResolver } from "@hookform/resolvers/zod";
import { issueMessage } from "@trama/kernel";
import { useEffect } from "react";
import { type DefaultValues, type FieldValues, type Path, type UseFormReturn, useForm } from "react-hook-form";
import type { z } from "zod";
import { ProblemError } from "../api/problem";
import { useSayAny } from "../words/say";

type FormSchema = z.ZodType<FieldValues, FieldValues>;

/**
 * A form over a domain's own schema: the rules and the sentences are those of the API, so a field is wrong here
 * exactly when it would be refused there. Nothing is said of a field before its user has left it.
 */
export function useDomainForm<S extends FormSchema>(
  schema: S,
  start: DefaultValues<z.input<S>>,
): UseFormReturn<z.input<S>, unknown, z.output<S>> {
  const say = useSayAny();
  return useForm<z.input<S>, unknown, z.output<S>>({
    resolver: zodResolver(schema, {
      error: (issue) => {
        const { code, params } = issueMessage(issue);
        return say(code, params);
      },
    }),
    defaultValues: start,
    mode: "onTouched",
  });
}

/** Puts the API's refusals on the fields they name; what names no field of the form is left to the form's own alert. */
export function useServerErrors<F extends FieldValues, O>(
  form: UseFormReturn<F, unknown, O>,
  error: Error | null,
): void {
  useEffect(() => {
    if (!(error instanceof ProblemError)) return;
    for (const { path, message } of error.errors)
      form.setError(path as Path<F>, { type: "server", message }, { shouldFocus: true });
  }, [error, form]);
}
