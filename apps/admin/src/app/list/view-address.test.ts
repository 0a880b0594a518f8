import { expect, it } from "vitest";
import { asItIs, readAddress, saysNothing, toView, writeAddress } from "./view-address";

const address = { cerca: "orto & città", fase: "outreach", seguire: true, ordine: "-name,phase", vista: "x" } as const;

it("a view keeps all that an address says, and gives it back", () => {
  const { vista: _view, ...kept } = address;
  expect(readAddress(writeAddress(address))).toEqual(kept);
});

it("opening a view leaves nothing of the address before", () => {
  expect(toView({ comune: "018110", righe: "fitte" }, { id: "v", address: "fase=outreach&seguire=true" })).toEqual({
    ...{ comune: undefined, righe: undefined, fase: "outreach", seguire: true, vista: "v" },
  });
  expect(toView({ comune: "018110" }, null)).toEqual({ comune: undefined, vista: asItIs });
});

it("only an address that says nothing opens as usual", () => {
  expect(saysNothing({ cerca: undefined, fase: undefined })).toBe(true);
  expect(saysNothing({ cerca: undefined, vista: asItIs })).toBe(false);
});
