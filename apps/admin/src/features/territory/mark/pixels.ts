import { queryOptions } from "@tanstack/react-query";

const side = 96;

/** The pixels of a picture, drawn small; null when this browser cannot draw it. */
export async function pixelsOf(picture: string): Promise<Uint8ClampedArray | null> {
  const image = new Image();
  image.src = picture;
  try {
    await image.decode();
  } catch {
    return null;
  }
  const canvas = document.createElement("canvas");
  const longer = Math.max(image.naturalWidth, image.naturalHeight);
  canvas.width = Math.max(1, Math.round((image.naturalWidth / longer) * side));
  canvas.height = Math.max(1, Math.round((image.naturalHeight / longer) * side));
  const context = canvas.getContext("2d");
  if (!context) return null;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height).data;
}

/** The same, kept for as long as the picture is looked at. */
export const pixelsQuery = (picture: string) =>
  queryOptions({
    queryKey: ["mark-pixels", picture],
    queryFn: () => pixelsOf(picture),
    staleTime: Number.POSITIVE_INFINITY,
  });
