const afternoonFrom = 14;
const eveningFrom = 18;
const nightUntil = 4;

/** How to greet at an hour of the day, 0 to 23. */
export function greetingAt(hour: number): "admin:today.morning" | "admin:today.afternoon" | "admin:today.evening" {
  if (hour >= eveningFrom || hour < nightUntil) return "admin:today.evening";
  return hour >= afternoonFrom ? "admin:today.afternoon" : "admin:today.morning";
}
