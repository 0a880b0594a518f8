/** Why a backup was not made, or not restored. */
export type BackupReason =
  | "otherEngine"
  | "noSpace"
  | "unwritable"
  | "missing"
  | "damagedManifest"
  | "damagedFile"
  | "newer"
  | "otherHistory"
  | "elsewhere";

/** A backup that was not made, or that cannot be restored; nothing was changed. */
export class BackupRefused extends Error {
  override readonly name = "BackupRefused";
  constructor(
    readonly reason: BackupReason,
    /** Where: the folder or the file at fault. */
    readonly where: string,
    options?: ErrorOptions,
  ) {
    super(`${reason}: ${where}`, options);
  }
}

/**
 * The one place that knows which engines these backups are for: a database that is a file. Any other has its own means
 * (PostgreSQL: `pg_dump` and `pg_restore`), and is refused with `otherEngine`.
 */
export function refuseOtherEngine(engine: string): void {
  if (engine !== "libsql") throw new BackupRefused("otherEngine", engine);
}

const systemCode = (error: unknown) => (error instanceof Error && "code" in error ? String(error.code) : "");

/** The error of a disk, as a refusal; anything else as it is. */
export function refusalOf(error: unknown, where: string): unknown {
  if (error instanceof Error && error.name === "StorageFull")
    return new BackupRefused("noSpace", where, { cause: error });
  const code = systemCode(error);
  if (["ENOSPC", "EDQUOT", "EFBIG"].includes(code)) return new BackupRefused("noSpace", where, { cause: error });
  if (["EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST", "ENOENT", "EIO"].includes(code))
    return new BackupRefused("unwritable", where, { cause: error });
  return error;
}
