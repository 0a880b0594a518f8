/** For how many hours a link that lets somebody in is good. */
export const linkHours = 72;
