import { readdir } from "node:fs/promises"
import { Modules } from "@medusajs/framework/utils"
import {
  acceptCooperativeInvitationWorkflow,
  approveCooperativeApplicationWorkflow,
  inviteCooperativeAdminWorkflow,
  notifyCooperativeWorkflow,
  refuseCooperativeApplicationWorkflow,
  resubmitCooperativeApplicationWorkflow,
  revokeCooperativeInvitationWorkflow,
  submitCooperativeApplicationWorkflow,
  updateCooperativeAdminWorkflow,
} from "@coopstore/cooperatives/workflows"
import { failAfter } from "../cooperatives/fail-after"
import { servicesOf } from "../cooperatives/services"
import { openShop } from "../cooperatives/shop"
import { eventually } from "../eventually"
import { withShop } from "../with-shop"
import { anApplication, APPLICATION } from "./application-form"
import { lettersOf } from "./letters"

const failing = {
  submit: failAfter(submitCooperativeApplicationWorkflow),
  approve: failAfter(approveCooperativeApplicationWorkflow),
  refuse: failAfter(refuseCooperativeApplicationWorkflow),
  resubmit: failAfter(resubmitCooperativeApplicationWorkflow),
  invite: failAfter(inviteCooperativeAdminWorkflow),
  revoke: failAfter(revokeCooperativeInvitationWorkflow),
  accept: failAfter(acceptCooperativeInvitationWorkflow),
  update: failAfter(updateCooperativeAdminWorkflow),
  notify: failAfter(notifyCooperativeWorkflow),
}

const EMAIL = APPLICATION.contact_email

withShop({
  testSuite: ({ api, getContainer }) => {
    describe("people and applications, when a later step fails", () => {
      let open: Awaited<ReturnType<typeof openShop>>

      beforeAll(async () => {
        open = await openShop(api, getContainer())
      })

      /** Runs to the failing step, and makes sure that it was reached. */
      const run = async (
        workflow: (typeof failing)[keyof typeof failing],
        input: object
      ) => {
        const { errors } = await workflow(getContainer()).run({
          input: input as never,
          throwOnError: false,
        })
        expect(errors[0]?.error.message).toBe("a later step failed")
      }
      const privateFiles = () =>
        readdir(String(process.env.PRIVATE_UPLOADS_DIR)).catch(() => [])
      const auth = () => getContainer().resolve(Modules.AUTH)
      /** Everything that the plugin keeps of people, as the database has it. */
      const everything = async () => {
        const { cooperatives } = servicesOf(getContainer())
        const kept = await Promise.all([
          cooperatives.listCooperatives(),
          cooperatives.listCooperativeApplications(),
          cooperatives.listCooperativeInvitations(),
          cooperatives.listCooperativeAdmins(),
          cooperatives.listCooperativeNotifications(),
        ])
        return JSON.parse(
          JSON.stringify(kept, (name, value) =>
            name === "updated_at" ? undefined : value
          )
        )
      }
      const apply = async () => {
        const { data } = await api.post(
          "/store/cooperative-applications",
          anApplication(),
          open.shop
        )
        const { cooperatives } = servicesOf(getContainer())
        const [invitation] = await cooperatives.listCooperativeInvitations()
        const letters = await eventually(
          () => lettersOf(getContainer(), EMAIL),
          (found) => found.length > 0,
          5_000
        )
        return {
          id: String(data.application.id),
          cooperative_id: String(invitation?.cooperative_id),
          invitation_id: String(invitation?.id),
          token: /\/invitation\/([\w-]+)/.exec(String(letters[0]?.text))?.[1],
        }
      }
      const answers = {
        first_name: "Zineb",
        last_name: "Ait Ali",
        password: "a-long-secret",
      }
      const unchangedBy = async (act: () => Promise<void>) => {
        const before = await everything()
        await act()
        expect(await everything()).toEqual(before)
      }

      it("leaves nothing of an application, neither its papers", async () => {
        const papers = await privateFiles()
        await unchangedBy(() =>
          run(failing.submit, {
            application: APPLICATION,
            files: [
              {
                name: "statuts.pdf",
                filename: "statuts-1.pdf",
                mime_type: "application/pdf",
                size: 8,
                content: Buffer.from("%PDF-1.7").toString("base64"),
              },
            ],
          })
        )
        expect(await privateFiles()).toEqual(papers)
        const { data } = await api.get(
          "/store/cooperatives?locale=ar-MA",
          open.shop
        )
        expect(data.count).toBe(0)
      })

      it("leaves an application undecided", async () => {
        const { id } = await apply()
        const decision = { id, decided_by: "staff", reason: "Le RIB manque" }
        await unchangedBy(() => run(failing.approve, decision))
        await unchangedBy(() => run(failing.refuse, decision))
      })

      it("leaves a refused application refused", async () => {
        const { id, cooperative_id } = await apply()
        await refuseCooperativeApplicationWorkflow(getContainer()).run({
          input: { id, reason: "Le RIB manque", decided_by: "staff" },
        })
        await unchangedBy(() =>
          run(failing.resubmit, { cooperative_id, products: "Miel" })
        )
      })

      it("leaves invitations as they were: neither replaced, nor taken back", async () => {
        const { cooperative_id, invitation_id } = await apply()
        await unchangedBy(() =>
          run(failing.invite, {
            cooperative_id,
            email: EMAIL,
            role: "editor",
            language: "fr",
            invited_by: null,
          })
        )
        await unchangedBy(() =>
          run(failing.revoke, { id: invitation_id, cooperative_id })
        )
      })

      it("leaves an invitation open and nobody able to sign in", async () => {
        const { token } = await apply()
        await unchangedBy(() => run(failing.accept, { ...answers, token }))
        expect(
          await auth().listProviderIdentities({ entity_id: EMAIL })
        ).toEqual([])

        const accepted = await api.post(
          `/store/cooperative-invitations/${token}/accept`,
          answers,
          open.shop
        )
        expect(accepted.status).toBe(200)
      })

      it("leaves a shopper of the same address their password", async () => {
        const shopper = { email: EMAIL, password: "the-shoppers-own" }
        await api.post("/auth/customer/emailpass/register", shopper)
        const { token } = await apply()

        await unchangedBy(() => run(failing.accept, { ...answers, token }))

        const { status } = await api.post("/auth/customer/emailpass", shopper)
        expect(status).toBe(200)
      })

      it("leaves a person and the cooperative's news as they were", async () => {
        const { cooperative_id, token } = await apply()
        await api.post(
          `/store/cooperative-invitations/${token}/accept`,
          answers,
          open.shop
        )
        const { cooperatives } = servicesOf(getContainer())
        const [admin] = await cooperatives.listCooperativeAdmins()
        await unchangedBy(() =>
          run(failing.update, {
            id: admin?.id,
            cooperative_id,
            first_name: "Fatima",
            language: "en",
            sessions_valid_after: new Date(),
          })
        )
        await unchangedBy(() =>
          run(failing.notify, { cooperative_id, kind: "holiday-ended" })
        )
      })
    })
  },
})
