import "server-only"
import { z } from "zod"
import type { Locale } from "@/lib/i18n/locales"
import { readVendor } from "../session/read-vendor"
import { VendorInvitation, VendorPerson } from "./person"

const People = z.object({ admins: z.array(VendorPerson) })
const Invitations = z.object({ invitations: z.array(VendorInvitation) })

/** Who may enter for the cooperative, and who was asked to. */
export async function listPeople(locale: Locale) {
  const [people, open] = await Promise.all([
    readVendor(People, "/vendor/admins", { locale }),
    readVendor(Invitations, "/vendor/invitations", { locale }),
  ])
  if (!people || !open) {
    throw new Error("/vendor/admins or /vendor/invitations answered 404")
  }
  const { admins } = people
  return {
    people: admins.toSorted(
      (left, right) => Number(right.is_me) - Number(left.is_me)
    ),
    invitations: open.invitations,
  }
}
