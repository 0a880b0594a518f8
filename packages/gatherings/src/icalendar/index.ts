export type { CalendarAbout } from "./calendar-about.js";
export { calendarText } from "./calendar-text.js";
export { UnknownTimeZone } from "./component.js";
