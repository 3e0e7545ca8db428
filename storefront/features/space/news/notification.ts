import { z } from "zod"

/** What `/vendor/notifications` tells; `data` holds the values of its words. */
export const VendorNotification = z.object({
  id: z.string(),
  kind: z.enum([
    "order-placed",
    "order-canceled",
    "pieces-missing",
    "pieces-canceled",
    "listing-published",
    "listing-returned",
    "stock-low",
    "certificate-expiring",
    "certificate-refused",
    "application-approved",
    "application-refused",
    "bank-account-changed",
    "holiday-ended",
  ]),
  data: z.record(z.string(), z.union([z.string(), z.number()]).nullable()),
  read_at: z.string().nullish(),
  created_at: z.string(),
})

export type SpaceNotification = z.infer<typeof VendorNotification>
export type NotificationKind = SpaceNotification["kind"]
