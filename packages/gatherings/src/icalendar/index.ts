export { type CalendarAbout, calendarText } from "./calendar-text.js";
export { UnknownTimeZone } from "./component.js";
