import { test, expect } from "vitest";
import { openHouse } from "./testing/house.js";
import { everythingIn } from "./testing/everything.js";
test("x", async () => {
  console.time("open");
  const h = await openHouse();
  console.timeEnd("open");
  console.time("all");
  const all = await everythingIn(h.temporary.instance);
  console.timeEnd("all");
  console.log(Object.entries(all).map(([k,v])=>k+":"+v.length).join(" "), all["account"]?.[0]);
  console.time("sign");
  for (const a of ["coordinator","nobody","public","conductor"] as const) { const r = await h.send("GET","/api/labs",{as:a}); console.log(a, r.status, r.text.slice(0,100)); }
  console.timeEnd("sign");
  await h.close();
});
