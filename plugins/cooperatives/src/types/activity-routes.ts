import type { ActivityRoute } from "./activity-route"
import { adminActs } from "./admin-activity-routes"
import { vendorActs } from "./vendor-activity-routes"

/** Every route that changes a cooperative or what is its own, and its name. */
export const ACTIVITY_ROUTES: ActivityRoute[] = [
  ...vendorActs(),
  ...adminActs(),
]

/** Routes that change nothing of a cooperative, and why that is so. */
export const NOT_NOTED: Record<string, string> = {
  "POST /vendor/me/sign-out-everywhere": "ends sessions of one person",
  "POST /vendor/notifications/read": "says that one person has read",
  "POST /vendor/photos": "a photo is nothing before a listing shows it",
  "POST /admin/cooperatives/:id/assist":
    "opens the space; what is done there is noted",
}
