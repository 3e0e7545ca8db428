import {
  type default as CooperativeModule,
  COOPERATIVE_MODULE,
} from "@coopstore/cooperatives/modules/cooperative"
import {
  type default as CooperativeOrderModule,
  COOPERATIVE_ORDER_MODULE,
} from "@coopstore/cooperatives/modules/cooperative-order"
import {
  type default as ListingModule,
  LISTING_MODULE,
} from "@coopstore/cooperatives/modules/listing"
import type { MedusaContainer } from "@medusajs/framework/types"

type ServiceOf<
  Exports extends { service: abstract new (...args: never) => unknown },
> = InstanceType<Exports["service"]>

/** The plugin's own services, as a test looks behind the public door. */
export const servicesOf = (container: MedusaContainer) => ({
  cooperatives:
    container.resolve<ServiceOf<typeof CooperativeModule>>(COOPERATIVE_MODULE),
  cooperativeOrders: container.resolve<
    ServiceOf<typeof CooperativeOrderModule>
  >(COOPERATIVE_ORDER_MODULE),
  listings: container.resolve<ServiceOf<typeof ListingModule>>(LISTING_MODULE),
})
