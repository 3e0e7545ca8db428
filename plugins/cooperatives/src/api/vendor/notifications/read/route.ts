import { markNotificationsReadWorkflow } from "../../../../workflows/mark-notifications-read"
import type { VendorReadNotifications } from "../../validators"
import { vendorRoute } from "../../vendor-route"
import { countUnread } from "../count-unread"

export const POST = vendorRoute<VendorReadNotifications>(
  async (req, res, { cooperative_id }) => {
    const { ids } = req.validatedBody
    await markNotificationsReadWorkflow(req.scope).run({
      input: { cooperative_id, ...(ids && { ids }) },
    })
    res.json({ unread: await countUnread(req) })
  }
)
