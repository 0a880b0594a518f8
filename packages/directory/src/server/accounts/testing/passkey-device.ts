import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";

/** What an honest browser and device would put in; a test changes some of it. */
export interface Said {
  origin?: string;
  rpId?: string;
  challenge?: string;
  userVerified?: boolean;
  signCount?: number;
  credentialId?: string;
}

/** A device that makes passkeys and signs with them, and says what a test wants it to say. */
export interface PasskeyDevice {
  credentialId: string;
  /** What it answers to an offer to make a passkey. */
  make(challenge: string, said?: Said): object;
  /** What it answers when it is asked for its passkey. */
  answer(challenge: string, said?: Said): object;
}

const digest = (content: string | Buffer) => createHash("sha256").update(content).digest();
const text = (content: Buffer) => content.toString("base64url");
const bigEndian = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
/** A string, and one of up to 65,535 bytes, in CBOR. */
const cborText = (word: string) => Buffer.concat([Buffer.from([0x60 + word.length]), Buffer.from(word)]);
const cborBytes = (bytes: Buffer) => Buffer.concat([Buffer.from([0x59, bytes.length >> 8, bytes.length & 255]), bytes]);

const flag = { present: 1, verified: 4, attested: 64 };

/** A device for an address, with one ES256 key. */
export function passkeyDevice(baseUrl: string): PasskeyDevice {
  const { origin: home, hostname } = new URL(baseUrl);
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const [left, right] = [Buffer.from(x, "base64url"), Buffer.from(y, "base64url")];
  // COSE_Key: kty EC2, alg ES256, crv P-256, x, y (RFC 9053).
  const head = Buffer.from("a5010203262001215820", "hex");
  const key = Buffer.concat([head, left, Buffer.from("225820", "hex"), right]);
  const id = randomBytes(16);
  const credentialId = text(id);
  let used = 0;

  const clientData = (type: string, challenge: string, { origin = home }: Said) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  const authenticatorData = (also: number, { rpId = hostname, userVerified = true, signCount }: Said) => {
    const flags = flag.present | (userVerified ? flag.verified : 0) | also;
    return Buffer.concat([digest(rpId), Buffer.from([flags]), bigEndian(signCount ?? used)]);
  };
  const common = (said: Said) => {
    const name = said.credentialId ?? credentialId;
    return { id: name, rawId: name, type: "public-key", clientExtensionResults: {} };
  };

  return {
    credentialId,
    make(challenge, said = {}) {
      const named = Buffer.from(said.credentialId ?? credentialId, "base64url");
      const credential = Buffer.concat([Buffer.alloc(16), Buffer.from([0, named.length]), named, key]);
      const data = Buffer.concat([authenticatorData(flag.attested, said), credential]);
      const attestation = Buffer.concat([
        ...[Buffer.from([0xa3]), cborText("fmt"), cborText("none"), cborText("attStmt"), Buffer.from([0xa0])],
        ...[cborText("authData"), cborBytes(data)],
      ]);
      const clientDataJSON = text(clientData("webauthn.create", said.challenge ?? challenge, said));
      return {
        ...common(said),
        response: { clientDataJSON, attestationObject: text(attestation), transports: ["internal"] },
      };
    },
    answer(challenge, said = {}) {
      used += 1;
      const client = clientData("webauthn.get", said.challenge ?? challenge, said);
      const data = authenticatorData(0, said);
      const signature = sign("sha256", Buffer.concat([data, digest(client)]), privateKey);
      const response = { clientDataJSON: text(client), authenticatorData: text(data), signature: text(signature) };
      return { ...common(said), response };
    },
  };
}
