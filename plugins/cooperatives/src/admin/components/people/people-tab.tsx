import type { CooperativeDetail } from "../../lib/types"
import { InvitationsSection } from "./invitations-section"
import { PeopleSection } from "./people-section"

/** Who acts for a cooperative, and who is asked to. */
export const PeopleTab = ({
  cooperative: { id, admins },
}: {
  cooperative: CooperativeDetail
}) => (
  <>
    <PeopleSection cooperative_id={id} people={admins} />
    <InvitationsSection cooperative_id={id} />
  </>
)
