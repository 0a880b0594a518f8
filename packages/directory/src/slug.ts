/** A name as it reads in an address: lower case, no accents, hyphens. Empty when nothing readable is left. */
export function slugOf(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+/, "")
    .slice(0, 60)
    .replace(/-+$/, "");
}

/** The first address not yet taken: `spazio`, `spazio-2`, `spazio-3`. */
export function freeSlug(name: string, taken: ReadonlySet<string>): string {
  const base = slugOf(name) || "senza-nome";
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(slug)) return slug;
  }
}
