import {
  grantAssistanceWorkflow,
  judgeApplicationDocumentWorkflow,
  refuseCertificateWorkflow,
  revokeAssistanceWorkflow,
} from "@coopstore/cooperatives/workflows"
import { failAfter } from "../cooperatives/fail-after"
import { servicesOf } from "../cooperatives/services"
import { twoCooperatives, type World } from "../vendor/world"
import { withShop } from "../with-shop"

const failing = {
  grant: failAfter(grantAssistanceWorkflow),
  revoke: failAfter(revokeAssistanceWorkflow),
  refuse: failAfter(refuseCertificateWorkflow),
  judge: failAfter(judgeApplicationDocumentWorkflow),
}

withShop({
  testSuite: ({ api, getContainer }) => {
    let world: World
    beforeAll(async () => {
      world = await twoCooperatives(api, getContainer())
    })

    describe("when a later step fails", () => {
      it("leaves grants, certificates and papers as they were", async () => {
        const cooperative_id = world.mine.id
        const { cooperatives } = servicesOf(getContainer())
        const application = await cooperatives.createCooperativeApplications({
          cooperative_id,
          language: "fr",
          contact_first_name: "Zineb",
          contact_last_name: "Demo",
          contact_email: "zineb@example.com",
          products: "Miel",
          documents: [{ file_id: "paper", name: "statuts.pdf", size: 10 }],
          submitted_at: new Date(),
        })
        const rows = async () =>
          JSON.stringify(
            await Promise.all([
              cooperatives.listAssistanceGrants({ cooperative_id }),
              cooperatives.listCertificates({ cooperative_id }),
              cooperatives.listCooperativeApplications({ cooperative_id }),
            ]),
            (key, value) => (key === "updated_at" ? undefined : value)
          )
        const before = await rows()
        const runs: [keyof typeof failing, object][] = [
          [
            "grant",
            {
              cooperative_id,
              granted_by: world.me.admin_id,
              user_id: world.things.coach.user_id,
              scope: "all",
              days: 3,
            },
          ],
          ["revoke", { cooperative_id, id: world.things.grant }],
          [
            "refuse",
            {
              cooperative_id,
              id: world.things.certificate,
              refused_by: "user",
              reason: "Illisible",
            },
          ],
          [
            "judge",
            {
              id: application.id,
              file_id: "paper",
              verdict: "refused",
              reason: "Illisible",
              judged_by: "user",
            },
          ],
        ]
        for (const [name, input] of runs) {
          const { errors } = await failing[name](getContainer()).run({
            input: input as never,
            throwOnError: false,
          })
          expect(errors[0]?.error.message).toBe("a later step failed")
        }
        expect(await rows()).toBe(before)
      })
    })
  },
})
