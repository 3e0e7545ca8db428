import type { Cooperative } from "@/lib/shop/cooperative"
import type { Space } from "../session/space"
import type { Certificate } from "./certificates/certificate"
import type { Profile } from "./get-profile"

/** The profile as the shop would show it: only what staff verified counts. */
export function toShopCooperative(
  space: Space,
  profile: Profile,
  certificates: Certificate[]
): Cooperative {
  const { name, town, region } = space.cooperative
  const text = (value: string) => (value ? { value, fallback: false } : null)
  return {
    id: profile.id,
    handle: profile.handle,
    name,
    town,
    region,
    country: profile.country,
    tagline: text(profile.tagline),
    story: text(profile.story),
    founded: profile.founded,
    members: profile.members,
    women: profile.women,
    latitude: profile.latitude,
    longitude: profile.longitude,
    logo: profile.logo || null,
    logo_alt: profile.logo_alt,
    cover: profile.cover || null,
    cover_alt: profile.cover_alt,
    product_count: 0,
    certificates: certificates
      .filter(({ verified_at }) => verified_at)
      .map(({ type, number, issuer, valid_until }) => ({
        type,
        number,
        issuer,
        valid_until,
        verified: true,
      })),
    milestones: [],
  }
}
