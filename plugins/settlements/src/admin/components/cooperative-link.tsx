import { Link } from "react-router-dom"

/** A cooperative's name, which leads to its page. */
export const CooperativeLink = ({ id, name }: { id: string; name: string }) => (
  <Link to={`/cooperatives/${id}`} className="text-ui-fg-base hover:underline">
    <bdi>{name}</bdi>
  </Link>
)
