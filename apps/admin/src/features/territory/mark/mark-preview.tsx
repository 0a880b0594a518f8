import { Button, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { night, vanishesOn } from "@trama/territory";
import { Notice } from "../../../forms/notice";
import { useSay } from "../../../words/say";
import classes from "./mark.module.css";
import { pixelsQuery } from "./pixels";

const light = "#ffffff";

interface MarkPreviewProps {
  picture: string;
  /** What is read in its place. */
  text: string;
  systemName: string;
  dark: "plate" | "bare";
  onPlate: () => void;
}

/** How the mark will look on a light and on a dark ground, with a word of warning where it would be lost. */
export function MarkPreview({ picture, text, systemName, dark, onPlate }: MarkPreviewProps) {
  const say = useSay();
  const { data: pixels } = useQuery(pixelsQuery(picture));
  const lostOn = (ground: string) => pixels !== undefined && pixels !== null && vanishesOn(pixels, ground);
  const sample = (ground: string, plate: boolean) => (
    <li className={classes.sample} style={{ background: ground, color: ground === light ? "#17324d" : "#ffffff" }}>
      <img src={picture} alt={text} className={classes.picture} data-plate={plate || undefined} />
      <strong>{systemName}</strong>
    </li>
  );
  return (
    <>
      <ul className={classes.samples} aria-label={say("admin:settings.mark.preview")}>
        {sample(light, false)}
        {sample(night, dark === "plate")}
      </ul>
      {lostOn(light) && (
        <Notice tone="warn" role="status" title={say("admin:settings.mark.lostOnLight")}>
          <Text>{say("admin:settings.mark.lostOnLightHint")}</Text>
        </Notice>
      )}
      {dark === "bare" && lostOn(night) && (
        <Notice tone="warn" role="status" title={say("admin:settings.mark.lostOnDark")}>
          <div>
            <Button variant="default" onClick={onPlate}>
              {say("admin:settings.mark.usePlate")}
            </Button>
          </div>
        </Notice>
      )}
    </>
  );
}
