/** What a new domain is called: in code and addresses of the API, in English, and on screens, in Italian. */
export interface Names {
  /** Plural, one lower-case word: `calls`. The package, the API's path, the section of the configuration. */
  things: string;
  /** Singular: `call`. */
  thing: string;
  /** Italian, singular and plural, as they are written inside a sentence: `bando`, `bandi`. */
  cosa: string;
  cose: string;
}

/** A name that cannot be one of a domain, and why. */
export class BadName extends Error {
  override readonly name = "BadName";
}

const word = /^[a-z]{2,30}$/;
const italian = /^\p{Ll}[\p{Ll}' ]{1,40}$/u;

/** Reads `calls call bando bandi`. */
export function readNames(given: readonly string[]): Names {
  const [things = "", thing = "", cosa = "", cose = "", ...others] = given;
  if (others.length > 0 || cose === "")
    throw new BadName("four names are needed: plural and singular in English, singular and plural in Italian");
  for (const name of [things, thing])
    if (!word.test(name)) throw new BadName(`${name}: an English name is one word of lower-case letters`);
  for (const name of [cosa, cose])
    if (!italian.test(name)) throw new BadName(`${name}: an Italian name is written in lower-case letters`);
  if (things === thing) throw new BadName(`${things}: the plural and the singular must differ`);
  return { things, thing, cosa, cose };
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The Italian plural as a path of the admin app. */
function pathOf({ cose }: Names): string {
  return cose
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z]+/g, "-");
}

/** A text in which every token of the templates has become a name. */
export function named(text: string, names: Names): string {
  const { things, thing, cosa, cose } = names;
  const tokens: Record<string, string> = {
    things,
    thing,
    Things: capital(things),
    Thing: capital(thing),
    cosa,
    cose,
    Cosa: capital(cosa),
    Cose: capital(cose),
    "cose-path": pathOf(names),
  };
  return text.replace(/__([A-Za-z-]+)__/g, (token, name: string) => tokens[name] ?? token);
}
