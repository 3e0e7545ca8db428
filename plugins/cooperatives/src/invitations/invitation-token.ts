import { createHash, randomBytes } from "node:crypto"

const TOKEN_BYTES = 32

/** A new secret for a letter, as it stands in its link. */
export function createInvitationToken(): string {
  return randomBytes(TOKEN_BYTES).toString("base64url")
}

/** What the database keeps of a secret, in hexadecimal. */
export function hashInvitationToken(token: string): string {
  return createHash("sha256").update(token).digest("hex")
}
