import { z } from "@medusajs/framework/zod"
import { LANGUAGES } from "./languages"
import { COOPERATIVE_ADMIN_ROLES } from "./vendor-context"

/** Days after which an invitation no longer opens the space. */
export const INVITATION_VALID_DAYS = 14

/** Who is asked to join a cooperative's space, and as what. */
export const inviteCooperativeAdminSchema = z.strictObject({
  email: z.email("The e-mail is not an address"),
  role: z.enum(COOPERATIVE_ADMIN_ROLES),
  language: z.enum(LANGUAGES),
})

/** What an invited person answers. */
export const acceptInvitationSchema = z.strictObject({
  first_name: z.string().trim().min(1).max(100),
  last_name: z.string().trim().min(1).max(100),
  password: z
    .string()
    .min(8, "The password must be 8 characters or longer")
    .max(200),
})

export type InviteCooperativeAdmin = z.infer<
  typeof inviteCooperativeAdminSchema
>
export type AcceptInvitation = z.infer<typeof acceptInvitationSchema>

/** An invitation as the person who follows its link sees it. */
export type StoreInvitation = {
  email: string
  role: InviteCooperativeAdmin["role"]
  cooperative_name: string
  expires_at: string
}

/** An open invitation as the cooperative's managers see it. */
export type VendorInvitation = {
  id: string
  email: string
  role: InviteCooperativeAdmin["role"]
  expires_at: string
  created_at: string
}

/** A person of the cooperative as its managers see them. */
export type VendorAdmin = {
  id: string
  email: string
  first_name: string | null
  last_name: string | null
  role: InviteCooperativeAdmin["role"]
  is_me: boolean
}
