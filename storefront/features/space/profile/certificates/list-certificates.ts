import "server-only"
import { z } from "zod"
import type { Locale } from "@/lib/i18n/locales"
import { readVendor } from "../../session/read-vendor"
import { VendorCertificate, type Certificate } from "./certificate"

const Certificates = z.object({ certificates: z.array(VendorCertificate) })

/** The cooperative's proofs, those that end soonest first. */
export async function listCertificates(locale: Locale): Promise<Certificate[]> {
  const answer = await readVendor(Certificates, "/vendor/certificates", {
    locale,
  })
  if (!answer) {
    throw new Error("/vendor/certificates answered 404")
  }
  return answer.certificates.toSorted((left, right) =>
    endOf(left).localeCompare(endOf(right))
  )
}

/** ISO dates sort as they are; what never ends comes last. */
function endOf({ valid_until }: Certificate): string {
  return valid_until ?? "9999"
}
