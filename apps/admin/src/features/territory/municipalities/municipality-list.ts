/** A municipality of Italy, as ISTAT lists it. */
export interface ListedMunicipality {
  name: string;
  /** The letters of its province. */
  province: string;
  istat: string;
  /** Null for one that is newer than the list of these codes. */
  cadastral: string | null;
}

const entry = /^(\d{3})(-|[A-Z]\d{3}) (.+)$/;

/** Reads the list: a province on each line, comments aside. */
export function municipalitiesIn(text: string): ListedMunicipality[] {
  return text
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .flatMap((line) => {
      const [code = "", province = ""] = line.split(" ", 2);
      const listed = line.slice(code.length + province.length + 2).split("|");
      return listed.flatMap((one) => {
        const [, number = "", cadastral = "-", name = ""] = entry.exec(one) ?? [];
        const known = cadastral === "-" ? null : cadastral;
        return name === "" ? [] : [{ name, province, istat: code + number, cadastral: known }];
      });
    });
}

/** How one is told from those with a name like it. */
export const municipalityLabel = ({ name, province, istat }: ListedMunicipality) => `${name} (${province}) ${istat}`;

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const fewest = 2;

/** Those whose name begins as written, or has a word that does: the shorter names first. */
export function municipalitiesLike(
  list: readonly ListedMunicipality[],
  written: string,
  most = 8,
): ListedMunicipality[] {
  const sought = plain(written.trim());
  if (sought.length < fewest) return [];
  const rank = ({ name }: ListedMunicipality) => {
    const text = plain(name);
    if (text.startsWith(sought)) return 0;
    return text.split(/[\s'/-]+/).some((word) => word.startsWith(sought)) ? 1 : 2;
  };
  return list
    .filter((one) => rank(one) < 2)
    .sort((a, b) => rank(a) - rank(b) || a.name.length - b.name.length || a.name.localeCompare(b.name, "it"))
    .slice(0, most);
}
