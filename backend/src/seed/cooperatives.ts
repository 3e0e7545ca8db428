import { createCooperativeWorkflow } from "@coopstore/cooperatives/workflows"
import {
  MOROCCAN_REGIONS,
  type CreateCooperative,
} from "@coopstore/cooperatives/types"
import type { SeedCooperative } from "./catalogue/texts"
import type { SeedContext } from "./context"
import { uploadImages } from "./images"
import { sourceOf, translationsOf } from "./translations"

/** Creates the invented cooperatives that are missing, active; answers ids by key. */
export async function seedCooperatives(
  context: SeedContext,
  cooperatives: SeedCooperative[]
): Promise<Map<string, string>> {
  const { data } = await context.query.graph({
    entity: "cooperative",
    fields: ["id", "handle"],
  })
  const ids = new Map<string, string>(
    data.map(({ id, handle }: { id: string; handle: string }) => [handle, id])
  )
  for (const cooperative of cooperatives.filter(({ key }) => !ids.has(key))) {
    const { result } = await createCooperativeWorkflow(context.container).run({
      input: {
        status: "active",
        ...(await toCooperative(context, cooperative)),
      },
    })
    ids.set(cooperative.key, result.id)
    context.log(cooperative.key)
  }
  return ids
}

async function toCooperative(
  context: SeedContext,
  cooperative: SeedCooperative
): Promise<CreateCooperative> {
  const { key, name, town, tagline, story } = cooperative
  const cover = `cooperatives/${key}-cover`
  const emblem = `cooperatives/${key}-emblem`
  const urls = await uploadImages(context, [cover, emblem])
  const texts = {
    name,
    town,
    tagline,
    story,
    logo_alt: cooperative.emblem_alt,
    cover_alt: cooperative.cover_alt,
  }
  return {
    handle: key,
    ...sourceOf(texts),
    translations: translationsOf(texts),
    ice: cooperative.ice,
    rib: cooperative.rib,
    founded: cooperative.founded,
    members: cooperative.members,
    women: cooperative.women,
    country: cooperative.country,
    region: MOROCCAN_REGIONS.find((code) => code === cooperative.region),
    latitude: cooperative.latitude,
    longitude: cooperative.longitude,
    contact_email: cooperative.contact_email,
    contact_phone: cooperative.contact_phone,
    logo: urls.get(emblem),
    cover: urls.get(cover),
  }
}
