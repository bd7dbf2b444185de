/* eslint-disable max-lines -- written by "npm run openapi" from backend/openapi.json */
// sha256 2b194861ed47d9453245f482401275d3750414c9dbeac4fa89dcf1e8a37ac7ec
export interface paths {
  "/admin/announcements": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What was announced to members, the newest first, and the regions it can be announced to. */
    get: operations["getAdminAnnouncements"]
    put?: never
    /** Announces something to members: on their page of today's work, and by one mail or phone message each. */
    post: operations["postAdminAnnouncements"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/announcements/{id}/withdraw": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Takes an announcement back: members see it no more. What was sent stays sent. */
    post: operations["postAdminAnnouncementsByIdWithdraw"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/applications": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Applications that were sent, those that have waited longest first; drafts are nobody's business. */
    get: operations["getAdminApplications"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/applications/{id}": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One application, with the words of each reason to answer it. */
    get: operations["getAdminApplicationsById"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/applications/{id}/ask": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Asks the applicant for more; they correct the application and send it again. */
    post: operations["postAdminApplicationsByIdAsk"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/applications/{id}/papers/{paper}": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** A photo of one of an application's papers. */
    get: operations["getAdminApplicationsByIdPapersByPaper"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/applications/{id}/refuse": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Refuses an application, with reasons the applicant reads in their language. */
    post: operations["postAdminApplicationsByIdRefuse"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/applications/{id}/verify": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** The application becomes a verified cooperative, and the applicant its first manager. */
    post: operations["postAdminApplicationsByIdVerify"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/balances": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What each cooperative is owed, by name, found by a part of it in any language. */
    get: operations["getAdminBalances"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/cash-differences": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Cash that was counted otherwise than expected, what is open first. */
    get: operations["getAdminCashDifferences"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/cash-differences/{id}/resolve": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** What became of cash that was counted otherwise than expected, and why. Once; a second time is refused. */
    post: operations["postAdminCashDifferencesByIdResolve"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/commission-rules": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Rules of what is kept of a sale, those in force and those before, and the categories there can be one for. */
    get: operations["getAdminCommissionRules"]
    put?: never
    /** A new rule, for all, a category, a cooperative, or one in the other; the most specific in force wins. Where just this holds already, the answer is the rule that says so. */
    post: operations["postAdminCommissionRules"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/commission-rules/{id}/end": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** A rule ends now. It is kept: lines sold under it name it. Ended again, nothing changes. */
    post: operations["postAdminCommissionRulesByIdEnd"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/cooperatives": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** All cooperatives of the market by name, found by a part of it in any language. */
    get: operations["getAdminCooperatives"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/cooperatives/{id}": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One cooperative: its facts, members, papers, signs, and what organizers have decided about it. */
    get: operations["getAdminCooperativesById"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/cooperatives/{id}/invitations": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Invites somebody to the cooperative's desk, as its managers do. It is kept who did. */
    post: operations["postAdminCooperativesByIdInvitations"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/cooperatives/{id}/invitations/{invitation}/withdraw": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Takes an invitation back, whoever sent it; its link opens nothing any more. */
    post: operations["postAdminCooperativesByIdInvitationsByInvitationWithdraw"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/cooperatives/{id}/leadership": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** What an organizer found in the register: led by women, led by young people. What is not sent stays. */
    post: operations["postAdminCooperativesByIdLeadership"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/cooperatives/{id}/members/{member}/remove": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Takes a member out, at once. The last manager stays. */
    post: operations["postAdminCooperativesByIdMembersByMemberRemove"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/cooperatives/{id}/members/{member}/role": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Gives a member another role. The last manager stays one. */
    post: operations["postAdminCooperativesByIdMembersByMemberRole"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/cooperatives/{id}/reinstate": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** A suspended cooperative sells again, with everything it had; its members are told. */
    post: operations["postAdminCooperativesByIdReinstate"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/cooperatives/{id}/statement": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One cooperative's statement, as its members see it. */
    get: operations["getAdminCooperativesByIdStatement"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/cooperatives/{id}/suspend": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** The cooperative and its listings are hidden and sell nothing; what was sold is finished. Its members read why. */
    post: operations["postAdminCooperativesByIdSuspend"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/fair-series": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What an edition is chosen from: the series of fairs, the territories of Morocco, and the sectors. */
    get: operations["getAdminFairSeries"]
    put?: never
    /** Makes a series of fairs. */
    post: operations["postAdminFairSeries"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/fair-series/{id}": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Names a series of fairs anew. CHANGED_MEANWHILE where somebody else was faster. */
    post: operations["postAdminFairSeriesById"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/fairs": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** All editions of fairs, published or not, with their calls and how many applications stand how. */
    get: operations["getAdminFairs"]
    put?: never
    /** Makes an edition of a series. Refused at its field where it overlaps another of its series. */
    post: operations["postAdminFairs"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/fairs/{id}": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One edition of a fair with its programme and its call, to edit. */
    get: operations["getAdminFairsById"]
    put?: never
    /** Writes the edition anew, its programme included. CHANGED_MEANWHILE where somebody else was faster. */
    post: operations["postAdminFairsById"]
    /** Deletes a draft with its programme. FAIR_IN_USE where it is published, or somebody applied to it once. */
    delete: operations["deleteAdminFairsById"]
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/fairs/{id}/answers": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Answers applications in bulk, with a message to their members. Given again it changes nothing. What is accepted past a quota is told first. */
    post: operations["postAdminFairsByIdAnswers"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/fairs/{id}/participations": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The applications to a fair, those with a stand first, then the oldest first. */
    get: operations["getAdminFairsByIdParticipations"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/fairs/{id}/stands": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Gives an accepted cooperative its stand, or takes it away with null. STAND_TAKEN where another has it. */
    post: operations["postAdminFairsByIdStands"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/feature-targets": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What can be featured: listings by words in any language; cooperatives, their stories, fairs and territories by name. */
    get: operations["getAdminFeatureTargets"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/info-pages": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Every page of information: its name (null in a language that is not written), who wrote it last and when. */
    get: operations["getAdminInfoPages"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/info-pages/{slug}": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One page of information as it is written, in three languages: now, or in an earlier version. */
    get: operations["getAdminInfoPagesBySlug"]
    put?: never
    /** Writes a page of information; a language that is null is shown in Arabic. CHANGED_MEANWHILE where somebody else has written it since the version that was looked at. */
    post: operations["postAdminInfoPagesBySlug"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/info-pages/{slug}/versions": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** When a page of information was written and by whom, newest first. */
    get: operations["getAdminInfoPagesBySlugVersions"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/jobs": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** How each job's last run went, what waits in queues, and how the ledger's last proof ended. */
    get: operations["getAdminJobs"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/parcel-returns": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What buyers give back, newest first; `to_transfer` names the ones whose money the market has to send. */
    get: operations["getAdminParcelReturns"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/parcels/{id}/cancel": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Cancels a parcel for its buyer, until it is packed. What was paid goes back as when the buyer cancels. */
    post: operations["postAdminParcelsByIdCancel"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/parcels/{id}/photos/{photo}": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** A photo a buyer added to a return. */
    get: operations["getAdminParcelsByIdPhotosByPhoto"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/parcels/{id}/refunded": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** The money of a parcel's return was sent to the buyer's account: it counts as refunded. */
    post: operations["postAdminParcelsByIdRefunded"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/parcels/{id}/returns": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Opens a return for a buyer on the phone, as they would ask for it themselves; what they said stands for the photos of a fault. */
    post: operations["postAdminParcelsByIdReturns"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/payouts": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Payouts, newest first, of one cooperative or of all. */
    get: operations["getAdminPayouts"]
    put?: never
    /** A cooperative was paid. The same key again answers with the first record. */
    post: operations["postAdminPayouts"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/placements": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The places where organizers choose what is shown: on the home page, on regions' heads, on territories' and on fairs'. */
    get: operations["getAdminPlacements"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/placements/{placement}": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What is chosen for one place, in order, with its times. */
    get: operations["getAdminPlacementsByPlacement"]
    put?: never
    /** Shows these in this order. FEATURES_CHANGED where somebody else has changed the place meanwhile. */
    post: operations["postAdminPlacementsByPlacement"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/placements/{placement}/revisions": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What a place showed before, newest first, and who chose it. To show it again, change the place to it. */
    get: operations["getAdminPlacementsByPlacementRevisions"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/purchases": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Placed purchases by reference, phone or name, by one of their orders, or with a complaint that is open; newest first. */
    get: operations["getAdminPurchases"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/purchases/{id}": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One purchase for whoever helps its buyer: parcels, contact, messages sent, notes and complaints. */
    get: operations["getAdminPurchasesById"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/purchases/{id}/address": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Corrects where the parcels that have not left go to. The province stays: the delivery was priced by it. */
    post: operations["postAdminPurchasesByIdAddress"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/purchases/{id}/messages/{message}/resend": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Sends a message to the buyer again, to the phone or mail the purchase has now. */
    post: operations["postAdminPurchasesByIdMessagesByMessageResend"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/purchases/{id}/notes": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Keeps a note or a complaint with a purchase. */
    post: operations["postAdminPurchasesByIdNotes"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/purchases/{id}/notes/{note}/solved": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** A complaint is solved, and how. Solved already, the first outcome stays. */
    post: operations["postAdminPurchasesByIdNotesByNoteSolved"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/purchases/{id}/transfer": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** The bank transfer of a purchase came in: its orders that still stand are paid; none where they were before. */
    post: operations["postAdminPurchasesByIdTransfer"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/refund-transfers": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Money of parcels paid by bank transfer that were cancelled, declined or lessened: not sent back yet, the oldest first. */
    get: operations["getAdminRefundTransfers"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/refund-transfers/{id}/sent": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** The money was sent to the buyer's account: the buyer is told. Once; a second time is refused. */
    post: operations["postAdminRefundTransfersByIdSent"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/remittances": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Who holds how much of the market's cash, the most first. */
    get: operations["getAdminRemittances"]
    put?: never
    /** Cash collected on delivery was handed over. The same key again answers with the first record. */
    post: operations["postAdminRemittances"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/reports/inactive": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Cooperatives that may sell and have sold nothing for 90 days, the longest silent first. */
    get: operations["getAdminReportsInactive"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/reports/inactive/export": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Cooperatives that have sold nothing for 90 days, whole, as a CSV file. */
    get: operations["getAdminReportsInactiveExport"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/reports/sales": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What was sold in a period, by cooperative, place, category or fair, the largest first. */
    get: operations["getAdminReportsSales"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/reports/sales/export": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What was sold in a period, whole, as a CSV file. */
    get: operations["getAdminReportsSalesExport"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/reports/searched": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What was searched for in a period, the most of one figure first: sums, and nobody who searched. */
    get: operations["getAdminReportsSearched"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/reports/searched/export": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What was searched for in a period, whole, as a CSV file. */
    get: operations["getAdminReportsSearchedExport"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/reports/summary": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The sector in a period: sales, who sold, the part led by women and by the young, who is silent. */
    get: operations["getAdminReportsSummary"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/reports/summary/export": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The sector in a period as a CSV file, a figure a line. */
    get: operations["getAdminReportsSummaryExport"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/review": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** How much of each kind waits for an organizer. */
    get: operations["getAdminReview"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/review/listings": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Listings that wait for an organizer, longest waiting first. */
    get: operations["getAdminReviewListings"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/review/listings/{id}": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** A listing as its members wrote it, whole, whatever its state. */
    get: operations["getAdminReviewListingsById"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/review/listings/{id}/approve": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** A waiting listing goes out to the buyers. Approved again, nothing changes. */
    post: operations["postAdminReviewListingsByIdApprove"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/review/listings/{id}/refuse": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** A waiting listing goes back to its members, with the reason. */
    post: operations["postAdminReviewListingsByIdRefuse"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/review/papers": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Papers that cooperatives sent and nobody has looked at, longest waiting first. */
    get: operations["getAdminReviewPapers"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/review/papers/{id}/approve": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** A paper is good until its last day, and stands for the older one it was sent for. Again, the day is put right. */
    post: operations["postAdminReviewPapersByIdApprove"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/review/papers/{id}/file": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The file of a cooperative's paper: a photo or a PDF, never public. */
    get: operations["getAdminReviewPapersByIdFile"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/review/papers/{id}/refuse": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** A paper, or one found untrue later, is refused with the reason; the managers are told. */
    post: operations["postAdminReviewPapersByIdRefuse"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/review/signs": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Claimed signs that wait for an organizer, longest waiting first. */
    get: operations["getAdminReviewSigns"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/review/signs/{id}/approve": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** A claimed sign is true: it shows on the listings that bear it, until it expires. */
    post: operations["postAdminReviewSignsByIdApprove"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/review/signs/{id}/evidence": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The evidence of a claimed sign: a photo or a PDF, never public. */
    get: operations["getAdminReviewSignsByIdEvidence"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/review/signs/{id}/refuse": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** A claimed sign, or one found untrue later, is refused with the reason and shows nowhere. */
    post: operations["postAdminReviewSignsByIdRefuse"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/staff-role": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The role of whoever asks: the dashboard shows what it may do. */
    get: operations["getAdminStaffRole"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/transfers": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Bank transfers that did not come yet, the longest awaited first, found by reference or by the buyer's name. */
    get: operations["getAdminTransfers"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/words": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What words mean: the lexicon's meanings and the organizers' own, those that were changed last first. */
    get: operations["getAdminWords"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/admin/words/{key}": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Says what organizers add to a meaning, or to one of their own (a new key: `own` and twelve letters); no names take it back. CHANGED_MEANWHILE where somebody else has changed it since the version that was looked at. */
    post: operations["postAdminWordsByKey"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/artisans": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The cooperative's own artisans. */
    get: operations["getCoopArtisans"]
    put?: never
    /** Adds somebody who makes the goods. Without consent nobody sees them. The key is the device's. */
    post: operations["postCoopArtisans"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/artisans/{id}": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** Changes an artisan of one's own; without consent they are shown no more, at once. */
    put: operations["putCoopArtisansById"]
    post?: never
    /** Removes an artisan of one's own, and from their listings. */
    delete: operations["deleteCoopArtisansById"]
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/categories": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What a listing can be, each with a picture; the cooperative's own trades first. */
    get: operations["getCoopCategories"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/closed-window": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** Closes the shop for some days, both included: buyers see when it is back and can order nothing. */
    put: operations["putCoopClosedWindow"]
    post?: never
    /** Opens the shop again, or gives up closing it. */
    delete: operations["deleteCoopClosedWindow"]
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/fairs": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Fairs that call for cooperatives or will, and those one's own cooperative applied to. */
    get: operations["getCoopFairs"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/fairs/{id}": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One fair that calls, or that one's own cooperative applied to. */
    get: operations["getCoopFairsById"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/fairs/{id}/application": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** Applies to a fair while its call is open, or says anew what one brings. The same again changes nothing. */
    put: operations["putCoopFairsByIdApplication"]
    post?: never
    /** Takes the application back, until the fair begins. */
    delete: operations["deleteCoopFairsByIdApplication"]
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/invitations": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Invitations nobody has taken yet, newest first. */
    get: operations["getCoopInvitations"]
    put?: never
    /** Invites somebody by phone message or mail. An earlier invitation of the same phone or mail ends. The same key again is the same invitation. */
    post: operations["postCoopInvitations"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/invitations/{id}": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** Takes an invitation back; its link opens nothing any more. */
    delete: operations["deleteCoopInvitationsById"]
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/listings": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The cooperative's own listings, last changed first, with how many stand where. */
    get: operations["getCoopListings"]
    put?: never
    /** A new draft. The key is the device's: sent again it answers with the draft made the first time. */
    post: operations["postCoopListings"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/listings/export": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The cooperative's listings as a CSV file any spreadsheet opens, and that can be imported again. */
    get: operations["getCoopListingsExport"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/listings/import": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Reads a slice of an uploaded CSV file, row by row: on trial, or keeping the good rows as drafts and changes. */
    post: operations["postCoopListingsImport"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/listings/{id}": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** A listing of one's own, to edit. */
    get: operations["getCoopListingsById"]
    /** Saves a listing. The version is the one that was seen: CHANGED_MEANWHILE where somebody saved since. */
    put: operations["putCoopListingsById"]
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/listings/{id}/state": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Publishes, pauses, archives, or takes back to a draft. The first listings wait for an organizer. */
    post: operations["postCoopListingsByIdState"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/listings/{id}/stock": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Adds or takes away pieces of a variant. The key is the device's: a tap sent twice counts once. */
    post: operations["postCoopListingsByIdStock"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/me": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Who is signed in, for which cooperative and in which role. */
    get: operations["getCoopMe"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/members": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Who acts for the cooperative, managers first. */
    get: operations["getCoopMembers"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/members/{id}": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** Gives a member another role. The last manager stays one. */
    put: operations["putCoopMembersById"]
    post?: never
    /** Takes a member out, at once. The last manager stays. */
    delete: operations["deleteCoopMembersById"]
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/new-orders": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The newest order that waits for an answer: asked again and again by a desk that is open, so that it rings. */
    get: operations["getCoopNewOrders"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/papers": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The papers the market holds of the cooperative, the last sent first. */
    get: operations["getCoopPapers"]
    put?: never
    /** Sends a paper, alone or for an older one. It counts once an organizer has looked at it. */
    post: operations["postCoopPapers"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/papers/{id}/file": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The file of one of the cooperative's own papers, for its managers. */
    get: operations["getCoopPapersByIdFile"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/parcels": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The cooperative's own parcels: of one pile or all, found by the beginning of their reference. */
    get: operations["getCoopParcels"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/parcels/{id}": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One parcel of the cooperative, with its boxes and its history. */
    get: operations["getCoopParcelsById"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/parcels/{id}/accept": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** The cooperative takes the order: it will prepare and send it. */
    post: operations["postCoopParcelsByIdAccept"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/parcels/{id}/accept-part": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** The cooperative sends only a part: every line with what is sent of it; the rest is taken out and its money with it. */
    post: operations["postCoopParcelsByIdAcceptPart"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/parcels/{id}/call": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** What came of the call to the buyer before a doubtful cash order is prepared. */
    post: operations["postCoopParcelsByIdCall"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/parcels/{id}/decline": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** The cooperative cannot send it: the order is cancelled, the buyer told why. */
    post: operations["postCoopParcelsByIdDecline"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/parcels/{id}/deliver": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** The parcel was handed over, and the cash with it where it was to be paid on delivery. */
    post: operations["postCoopParcelsByIdDeliver"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/parcels/{id}/leave": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Nobody came for a parcel that was to be fetched: the goods go back on the shelf, nothing is owed. At a fair from its last day on. */
    post: operations["postCoopParcelsByIdLeave"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/parcels/{id}/pack": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** The goods are in one box or several: from here on the buyer can no longer cancel. */
    post: operations["postCoopParcelsByIdPack"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/parcels/{id}/photos/{photo}": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** A photo the buyer added to a return of the cooperative's own parcel. */
    get: operations["getCoopParcelsByIdPhotosByPhoto"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/parcels/{id}/refuse": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** The buyer refused it at the door: the goods come back, nothing is paid. */
    post: operations["postCoopParcelsByIdRefuse"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/parcels/{id}/return/accept": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** The cooperative takes the goods back, and says how they are to be sent. */
    post: operations["postCoopParcelsByIdReturnAccept"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/parcels/{id}/return/received": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** The goods are back. A card is refunded, cash is counted as handed over; a transfer follows from the market. */
    post: operations["postCoopParcelsByIdReturnReceived"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/parcels/{id}/return/refuse": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** The cooperative does not take the goods back, and tells the buyer why. */
    post: operations["postCoopParcelsByIdReturnRefuse"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/parcels/{id}/ship": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Boxes are with a carrier: those named, or all that are still here. */
    post: operations["postCoopParcelsByIdShip"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/photos": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Makes a photo of a finished upload: turned upright, without its camera's notes. Asked again, the same photo. */
    post: operations["postCoopPhotos"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/profile": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What the cooperative tells of itself, to edit. */
    get: operations["getCoopProfile"]
    /** Saves what the cooperative tells of itself; CHANGED_MEANWHILE where somebody saved since it was seen. */
    put: operations["putCoopProfile"]
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/signs": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The cooperative's own signs, claimed and verified. */
    get: operations["getCoopSigns"]
    put?: never
    /** Claims a sign with its evidence. Nobody sees it until an organizer has verified it. */
    post: operations["postCoopSigns"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/signs/{id}": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** Puts a claim right; an organizer looks again. A verified sign in force stays as it was verified. */
    put: operations["putCoopSignsById"]
    post?: never
    /** Takes a sign away, from all listings that bear it. */
    delete: operations["deleteCoopSignsById"]
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/signs/{id}/evidence": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The evidence of a sign of one's own: a photo or a PDF, never public. */
    get: operations["getCoopSignsByIdEvidence"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/statement": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What the cooperative is owed, was paid, and each deduction with its rate, newest first. */
    get: operations["getCoopStatement"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/today": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What is to be done today, of each thing the first few; null where the member's role has no part in it. */
    get: operations["getCoopToday"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/uploads": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Begins a resumable upload (tus 1.0): the address of the upload is in the header Location. */
    post: operations["postCoopUploads"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/coop/uploads/{id}": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    delete?: never
    options?: never
    /** How far an upload of one's own has come (tus 1.0). */
    head: operations["headCoopUploadsById"]
    /** Goes on with an upload of one's own from where it stopped (tus 1.0). */
    patch: operations["patchCoopUploadsById"]
    trace?: never
  }
  "/hooks/card": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Stripe tells that a card's holder has agreed: the purchase is placed, whether the buyer's browser came back or not. */
    post: operations["postHooksCard"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/openapi": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** This description: every route of the marketplace's own, in OpenAPI 3.1. */
    get: operations["getOpenapi"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/ready": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Whether this server can work now, for a balancer: 503 while its database or its locks do not answer. */
    get: operations["getReady"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/access/code": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Sends a code to a phone, by which it signs in or opens an account. The answer tells nothing of the phone. */
    post: operations["postStoreAccessCode"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/access/invitation": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Takes an invitation: by a code to the invited phone, or a password for the invited mail. Works once. */
    post: operations["postStoreAccessInvitation"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/access/invitation/code": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Sends a code to the invited phone. */
    post: operations["postStoreAccessInvitationCode"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/access/invitation/read": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** What an invitation invites to, for whoever has its link. */
    post: operations["postStoreAccessInvitationRead"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/access/mail": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Confirms a mail by the link sent to it. Each link works once, for a day. */
    post: operations["postStoreAccessMail"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/access/member": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Opens the desk by phone and code, for who is a member. Nobody becomes one by it. */
    post: operations["postStoreAccessMember"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/access/phone": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Signs a buyer in by phone and code; the first time it opens the account. */
    post: operations["postStoreAccessPhone"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/alerts": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Asks to be told once when a closed cooperative opens, or a listing can be bought again. Asking again changes nothing. */
    post: operations["postStoreAlerts"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/alerts/words": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Asks to be told once when words that found nothing find a listing. Asking again changes nothing. */
    post: operations["postStoreAlertsWords"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/basket/review": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** A basket as it stands today, grouped by cooperative: prices, stock, and what is wrong. Reserves nothing. */
    post: operations["postStoreBasketReview"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/buyers/me/addresses": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The saved addresses, the usual one first. */
    get: operations["getStoreBuyersMeAddresses"]
    put?: never
    /** Saves an address. The first one is the usual one. */
    post: operations["postStoreBuyersMeAddresses"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/buyers/me/addresses/{id}": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** Changes one of one's own addresses. */
    put: operations["putStoreBuyersMeAddressesById"]
    post?: never
    /** Removes one of one's own addresses. */
    delete: operations["deleteStoreBuyersMeAddressesById"]
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/buyers/me/application": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The application of whoever is signed in, with what is missing; null where none was begun. */
    get: operations["getStoreBuyersMeApplication"]
    /** Keeps what was written, field by field. The first words begin an application; `again` another one after an answer. */
    put: operations["putStoreBuyersMeApplication"]
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/buyers/me/application/papers": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Adds a photo of a paper: JPEG, PNG, WebP or AVIF, in base64. It is drawn anew and is never public. */
    post: operations["postStoreBuyersMeApplicationPapers"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/buyers/me/application/papers/{id}": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One of the photos of one's own papers. */
    get: operations["getStoreBuyersMeApplicationPapersById"]
    put?: never
    post?: never
    /** Takes a photo away again, before the application is sent. */
    delete: operations["deleteStoreBuyersMeApplicationPapersById"]
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/buyers/me/application/send": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Hands the application to the organizers. Pressed twice, it is sent once. */
    post: operations["postStoreBuyersMeApplicationSend"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/buyers/me/basket": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The basket kept in the account. */
    get: operations["getStoreBuyersMeBasket"]
    /** Keeps the device's basket in the account. */
    put: operations["putStoreBuyersMeBasket"]
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/buyers/me/code": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Sends a code: to the account's own phone, as a proof; or to a new one that is to take its place. */
    post: operations["postStoreBuyersMeCode"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/buyers/me/delete": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Deletes the account, by a proof. Refused while a parcel is open. Figures the law keeps stay, without a name. */
    post: operations["postStoreBuyersMeDelete"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/buyers/me/export": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** All that the market knows of the one who asks. */
    get: operations["getStoreBuyersMeExport"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/buyers/me/favourites": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Takes what a device added to its favourites and removed, and answers those of the account, newest first. */
    post: operations["postStoreBuyersMeFavourites"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/buyers/me/mail": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Sends a link that confirms the account's mail, or another one that then takes its place; that needs a proof. */
    post: operations["postStoreBuyersMeMail"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/buyers/me/password": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** Sets the password, with the old one or a code as proof. All other sessions end. */
    put: operations["putStoreBuyersMePassword"]
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/buyers/me/phone": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** A phone takes the place of the account's, by the code sent to it and a proof. All other sessions end. */
    put: operations["putStoreBuyersMePhone"]
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/buyers/me/profile": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Who is signed in, and how. */
    get: operations["getStoreBuyersMeProfile"]
    /** Changes the name. */
    put: operations["putStoreBuyersMeProfile"]
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/buyers/me/purchases": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The signed-in buyer's purchases, newest first. */
    get: operations["getStoreBuyersMePurchases"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/buyers/me/purchases/claim": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Takes a guest's purchase into the signed-in buyer's account. One already in an account is refused. */
    post: operations["postStoreBuyersMePurchasesClaim"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/buyers/me/purchases/{reference}": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One of the signed-in buyer's own purchases. */
    get: operations["getStoreBuyersMePurchasesByReference"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/buyers/me/sessions": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** Signs out everywhere, and in again here. */
    delete: operations["deleteStoreBuyersMeSessions"]
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/categories": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The tree of categories, two levels, each family with a picture of something it sells. */
    get: operations["getStoreCategories"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/categories/{handle}": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** A category with its parent and children. Its listings are read from the list. */
    get: operations["getStoreCategoriesByHandle"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/cooperatives": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Verified cooperatives, by region, province or sector. */
    get: operations["getStoreCooperatives"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/cooperatives/{handle}": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** A cooperative: who and where it is, its story, artisans who agreed, signs and fairs. Its listings are read from the list. */
    get: operations["getStoreCooperativesByHandle"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/enquiries": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Somebody writes to the marketplace. */
    post: operations["postStoreEnquiries"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/fairs": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Fairs, coming ones first, then the archive, each with how many listings its cooperatives go on selling. */
    get: operations["getStoreFairs"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/fairs/{handle}": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One edition of a fair: facts as far as known, programme, and the cooperatives that take part and go on selling. */
    get: operations["getStoreFairsByHandle"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/favourites/review": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Favourites as they stand today, in their order, and which of them are no longer shown. */
    post: operations["postStoreFavouritesReview"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/found": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Tells that listings found by some words were opened or bought. Only counted: who tells it is neither asked nor kept. */
    post: operations["postStoreFound"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/home": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What the home page shows: what organizers chose, the 12 regions, fairs, and what is new. */
    get: operations["getStoreHome"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/info-pages/{slug}": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** A page of information, and the names of the others. In Arabic, and saying so, where the language asked for is not written. */
    get: operations["getStoreInfoPagesBySlug"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/listings": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Listings from the index: filtered, searched, sorted, counted. Within a filter any value fits, between filters all must. */
    get: operations["getStoreListings"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/listings/{handle}": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One listing whole, in one call. */
    get: operations["getStoreListingsByHandle"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/listings/{handle}/delivery": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What it costs to send one listing to a province, by each service, and when it arrives. */
    get: operations["getStoreListingsByHandleDelivery"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/purchases/cancel": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** The buyer cancels one parcel, until it is packed. */
    post: operations["postStorePurchasesCancel"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/purchases/prepare": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Turns a basket into a purchase draft: one private cart per cooperative, with delivery, tax and payment reckoned. Send it again after each change, with the draft's id. */
    post: operations["postStorePurchasesPrepare"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/purchases/returns": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** The buyer asks to give pieces of a delivered parcel back. Without an account number the money comes back in cash, or to the card that paid. */
    post: operations["postStorePurchasesReturns"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/purchases/returns/photos": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Keeps one photo for a return: JPEG, PNG, WebP or AVIF, in base64. It is drawn anew and is never public. */
    post: operations["postStorePurchasesReturnsPhotos"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/purchases/returns/photos/read": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** One of the photos a buyer kept for a return, for whoever may see the purchase. */
    post: operations["postStorePurchasesReturnsPhotosRead"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/purchases/track": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Where every parcel of a purchase is. Wrong reference and wrong phone get the same answer. */
    post: operations["postStorePurchasesTrack"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/purchases/{id}/place": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Places a prepared purchase. Again and at once gives the same answer: one purchase, one order per cooperative. The token opens what became of it. */
    post: operations["postStorePurchasesByIdPlace"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/sectors": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What cooperatives do: the sectors, a handful. */
    get: operations["getStoreSectors"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/sitemap": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Handles of everything that has a page, in pages of 1000 listings. */
    get: operations["getStoreSitemap"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/suggestions": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What typed words may lead to: a few listings, cooperatives, categories, territories and fairs, and a spelling. */
    get: operations["getStoreSuggestions"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/territories": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The 12 regions with their provinces and prefectures. */
    get: operations["getStoreTerritories"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/store/territories/{handle}": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** A region or province: its place, what organizers chose there, its cooperatives and fairs. Its listings are read from the list. */
    get: operations["getStoreTerritoriesByHandle"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
}
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    AccountProfile: {
      name: string
      email: string
      email_proved: boolean
      phone: string
      has_password: boolean
    }
    Address: {
      recipient: string
      phone: string
      province_id: string
      city: string
      street: string
      landmark?: string
      /** @default  */
      postcode?: "" | string
    }
    /** @enum {string} */
    AlertSubject: "cooperative" | "listing"
    Announcement: {
      id: string
      title_ar: string
      title_fr: string
      title_en: string
      body_ar: string
      body_fr: string
      body_en: string
      /** @enum {string} */
      audience: "all" | "regions" | "cooperatives"
      audience_names: {
        id: string
        name: string
      }[]
      /** Format: date-time */
      shown_from: string
      shown_until: string | null
      /** @enum {string} */
      state: "later" | "now" | "past" | "withdrawn"
      written_by: string
      /** Format: date-time */
      written_at: string
    }
    Application: {
      id: string
      status: components["schemas"]["ApplicationStatus"]
      papers: {
        id: string
        kind: components["schemas"]["PaperKind"]
      }[]
      missing: {
        /** @enum {string} */
        step: "who" | "heads" | "where" | "makes" | "papers" | "payout" | "contact"
        field: string
        /** @enum {string} */
        code: "MISSING" | "INVALID"
      }[]
      warnings: {
        field: string
        /** @enum {string} */
        code: "ICE_LENGTH" | "ICE_CHECK"
      }[]
      locale: components["schemas"]["Locale"]
      sent_at: string | null
      decided_at: string | null
      reasons: components["schemas"]["ApplicationReason"][]
      note: string
      answers: components["schemas"]["ApplicationAnswers"]
    }
    ApplicationAnswer: {
      reasons: components["schemas"]["ApplicationReason"][]
      /** @default  */
      note?: string
    }
    ApplicationAnswers: {
      applicant_name: string
      legal_form: components["schemas"]["LegalForm"] | null
      name_ar: string
      name_fr: string
      name_en: string
      founded: number | null
      register_court: string
      register_number: string
      odco_reference: string
      ice: string
      members_count: number | null
      women_count: number | null
      youth_count: number | null
      province_id: string | null
      locality_ar: string
      locality_fr: string
      street: string
      sectors: string[]
      categories: string[]
      about: string
      payout_holder: string
      payout_bank: string
      rib: string
    }
    ApplicationForStaff: {
      id: string
      status: components["schemas"]["ApplicationStatus"]
      papers: {
        id: string
        kind: components["schemas"]["PaperKind"]
      }[]
      missing: {
        /** @enum {string} */
        step: "who" | "heads" | "where" | "makes" | "papers" | "payout" | "contact"
        field: string
        /** @enum {string} */
        code: "MISSING" | "INVALID"
      }[]
      warnings: {
        field: string
        /** @enum {string} */
        code: "ICE_LENGTH" | "ICE_CHECK"
      }[]
      locale: components["schemas"]["Locale"]
      sent_at: string | null
      decided_at: string | null
      reasons: components["schemas"]["ApplicationReason"][]
      note: string
      answers: {
        applicant_name: string
        legal_form: components["schemas"]["LegalForm"] | null
        name_ar: string
        name_fr: string
        name_en: string
        founded: number | null
        register_court: string
        register_number: string
        odco_reference: string
        ice: string
        members_count: number | null
        women_count: number | null
        youth_count: number | null
        province_id: string | null
        locality_ar: string
        locality_fr: string
        street: string
        sectors: string[]
        categories: string[]
        about: string
        payout_holder: string
        payout_bank: string
      }
      account_ends: string | null
      contact: {
        phone: string | null
        email: string | null
      }
      named: {
        province: string | null
        sectors: string[]
        categories: string[]
      }
      round: number
      decided_by: string | null
      cooperative_id: string | null
      templates: {
        reason: components["schemas"]["ApplicationReason"]
        text: string
      }[]
    }
    ApplicationInList: {
      id: string
      status: components["schemas"]["ApplicationStatus"]
      name: string
      legal_form: components["schemas"]["LegalForm"] | null
      province: string | null
      papers_count: number
      warnings: {
        field: string
        /** @enum {string} */
        code: "ICE_LENGTH" | "ICE_CHECK"
      }[]
      sent_at: string | null
    }
    /** @enum {string} */
    ApplicationReason:
      | "not_eligible"
      | "register_mismatch"
      | "paper_missing"
      | "paper_unreadable"
      | "paper_expired"
      | "identity_mismatch"
      | "names_incomplete"
      | "ice_wrong"
      | "rib_mismatch"
      | "duplicate"
      | "other"
    /** @enum {string} */
    ApplicationStatus: "draft" | "sent" | "more" | "verified" | "refused"
    Artisan: {
      name: string
      craft: string
      bio: string
    }
    ArtisanForm: {
      name: {
        ar: string
        /** @default  */
        fr?: string
        /** @default  */
        en?: string
      }
      craft: components["schemas"]["DeskLine"]
      bio: components["schemas"]["DeskStory"]
      consent: boolean
    }
    Audience:
      | {
          /** @constant */
          kind: "all"
        }
      | {
          /** @constant */
          kind: "regions"
          ids: string[]
        }
      | {
          /** @constant */
          kind: "cooperatives"
          ids: string[]
        }
    BasketParcel: {
      cooperative: {
        id: string
        handle: string
        name: string
        region: components["schemas"]["TerritoryRef"]
        closed_until: string | null
      }
      lines: components["schemas"]["ReviewedLine"][]
      goods_total: number
    }
    /** @enum {string} */
    Bearer: "holder" | "market"
    /** @enum {string} */
    CallState: "none" | "coming" | "open" | "closed"
    CategoryRef: {
      handle: string
      name: string
    }
    /** @enum {string} */
    Channel: "phone" | "email"
    Chosen: {
      kind: components["schemas"]["FeatureKind"]
      reference_id: string
      /** @default null */
      starts_at?: string | null
      /** @default null */
      ends_at?: string | null
    }
    ClosedWindow: {
      /** Format: date */
      from: string
      /** Format: date */
      until: string
      reason: string
      now: boolean
    }
    CooperativeCard: {
      handle: string
      name: string
      summary: string
      legal_form: components["schemas"]["LegalForm"]
      region: components["schemas"]["TerritoryRef"]
      province: components["schemas"]["TerritoryRef"]
      locality: string
      women_led: boolean
      youth_led: boolean
      mark: components["schemas"]["Image"] | null
      banner: components["schemas"]["Image"] | null
      listings_count: number
      demo: boolean
    }
    CooperativeInList: {
      id: string
      handle: string
      name: string
      legal_form: components["schemas"]["LegalForm"]
      status: components["schemas"]["CooperativeStatus"]
      province: string
      women_led: boolean
      youth_led: boolean
      listings_count: number
      members_count: number
    }
    /** @enum {string} */
    CooperativeStatus: "applied" | "verified" | "refused" | "suspended" | "closed"
    /** @enum {string} */
    DecisionKind:
      | "suspended"
      | "reinstated"
      | "women_led"
      | "women_led_withdrawn"
      | "youth_led"
      | "youth_led_withdrawn"
      | "member_invited"
      | "invitation_withdrawn"
      | "member_role"
      | "member_removed"
    DeliveryChoice: {
      service: components["schemas"]["Service"]
      fair: components["schemas"]["PickupFair"] | null
      fee: number
      /** Format: date */
      arrives_from: string
      /** Format: date */
      arrives_until: string
    }
    DeskArtisan: {
      id: string
      form: components["schemas"]["ArtisanForm"]
      listings_count: number
    }
    DeskCategory: {
      handle: string
      name: string
      image: components["schemas"]["Image"] | null
      tax_percent: number
    }
    DeskFair: {
      id: string
      handle: string
      name: string
      slogan: string
      starts_on: string | null
      ends_on: string | null
      venue: string
      territory: components["schemas"]["TerritoryRef"] | null
      state: components["schemas"]["FairState"]
      demo: boolean
      call: {
        state: components["schemas"]["CallState"]
        opens_on: string | null
        closes_on: string | null
        text: string
      }
      own: components["schemas"]["OwnParticipation"] | null
      can_withdraw: boolean
    }
    DeskLine: {
      ar: string
      /** @default  */
      fr?: string
      /** @default  */
      en?: string
    }
    DeskListing: {
      id: string
      handle: string
      version: number
      state: components["schemas"]["ListingState"]
      refused_reason: string | null
      fixed_options: boolean
      form: components["schemas"]["ListingForm"]
      photos: components["schemas"]["DeskPhoto"][]
      stock: {
        variant_id: string
        left: number
      }[]
    }
    DeskListingLine: {
      id: string
      handle: string
      title: string
      state: components["schemas"]["ListingState"]
      refused_reason: string | null
      image: components["schemas"]["Image"] | null
      price_from: number | null
      version: number
      variants: {
        id: string
        title: string
        left: number
      }[]
    }
    DeskName: {
      ar: string
      /** @default  */
      fr?: string
      /** @default  */
      en?: string
    }
    DeskParcel: {
      id: string
      reference: string
      state: components["schemas"]["ParcelState"]
      /** Format: date-time */
      placed_at: string
      answer_due_at: string | null
      service: components["schemas"]["Service"]
      fair: components["schemas"]["PickupFair"] | null
      /** @enum {string} */
      payment: "cash_on_delivery" | "bank_transfer" | "card"
      gift_note: string | null
      recipient: {
        name: string
        phone: string
        province_id: string
        province: string
        city: string
        street: string
        landmark: string
        postcode: string
      }
      lines: {
        id: string
        title: string
        variant_title: string
        sku: string
        quantity: number
        total: number
      }[]
      reduced: {
        title: string
        variant_title: string
        was: number
        now: number
      }[]
      goods_total: number
      total: number
      to_collect: number
      cash_difference: {
        expected: number
        counted: number
        note: string
        resolution: string | null
      } | null
      /** Format: date */
      arrives_until: string
      returns: components["schemas"]["ParcelReturn"][]
      carrier: string | null
      boxes: {
        id: string
        items: {
          line_id: string
          quantity: number
        }[]
        shipped_at: string | null
        delivered_at: string | null
        tracking: {
          number: string
          url: string | null
        }[]
      }[]
      history: {
        state: components["schemas"]["ParcelMoment"]
        /** Format: date-time */
        at: string
      }[]
      doubts: ("refused_before" | "large_first" | "many_open")[]
      call: {
        /** @enum {string} */
        outcome: "confirmed" | "no_answer" | "wrong_number"
        /** Format: date-time */
        at: string
      } | null
      reason: string | null
    }
    DeskPhoto: {
      key: string
      image: components["schemas"]["Image"]
    }
    DeskProfile: {
      name: string
      handle: string
      /** Format: date-time */
      updated_at: string
      form: {
        summary: components["schemas"]["DeskLine"]
        story: components["schemas"]["DeskStory"]
        locality: components["schemas"]["DeskName"]
      }
      mark: components["schemas"]["Image"] | null
      banner: components["schemas"]["Image"] | null
      closed: {
        /** Format: date */
        from: string
        /** Format: date */
        until: string
        reason: components["schemas"]["DeskLine"]
        now: boolean
      } | null
    }
    DeskSign: {
      id: string
      kind: components["schemas"]["SignKind"]
      name: string
      number: string
      issuer: string
      /** Format: date */
      expires_on: string
      state: components["schemas"]["SignState"]
      refused_reason: string | null
      has_evidence: boolean
      listings_count: number
    }
    DeskStory: {
      ar: string
      /** @default  */
      fr?: string
      /** @default  */
      en?: string
    }
    DeskVariant: {
      /** @default null */
      id?: string | null
      /**
       * @default {
       *       "ar": "",
       *       "fr": "",
       *       "en": ""
       *     }
       */
      value?: {
        ar: string
        /** @default  */
        fr?: string
        /** @default  */
        en?: string
      }
      price: number | null
      weight_g: number | null
      /** @default 0 */
      stock?: number
      /** @default 0 */
      stock_change?: number
    }
    /** @enum {string} */
    Dimension: "cooperative" | "region" | "province" | "category" | "fair"
    EditedFair: {
      id: string
      version: number
      form: components["schemas"]["FairForm"]
      state: components["schemas"]["FairState"]
      call_state: components["schemas"]["CallState"]
      demo: boolean
      path: string
      storefront: string
      deletable: boolean
    }
    EntryReason: {
      /** @enum {string} */
      why:
        | "accepted_in_part"
        | "declined"
        | "timed_out"
        | "cancelled"
        | "refused"
        | "returned"
        | "cash_given_back"
        | "cash_difference"
        | "undone"
      code: string | null
    }
    FairCard: {
      handle: string
      name: string
      series: string
      /** @enum {string} */
      scope: "national" | "regional" | "mobile_market"
      number: number | null
      slogan: string
      starts_on: string | null
      ends_on: string | null
      year: number | null
      territory: components["schemas"]["TerritoryRef"] | null
      poster: components["schemas"]["Image"] | null
      /** @enum {string} */
      state: "coming" | "open" | "closed"
      demo: boolean
    }
    FairForm: {
      series_id: string
      scope: components["schemas"]["FairScope"]
      /** @default null */
      number?: number | null
      name: {
        /** @default  */
        ar?: string
        /** @default  */
        fr?: string
        /** @default  */
        en?: string
      }
      slogan: {
        /** @default  */
        ar?: string
        /** @default  */
        fr?: string
        /** @default  */
        en?: string
      }
      theme: {
        /** @default  */
        ar?: string
        /** @default  */
        fr?: string
        /** @default  */
        en?: string
      }
      summary: {
        /** @default  */
        ar?: string
        /** @default  */
        fr?: string
        /** @default  */
        en?: string
      }
      unknown: {
        /** @default  */
        ar?: string
        /** @default  */
        fr?: string
        /** @default  */
        en?: string
      }
      venue: {
        /** @default  */
        ar?: string
        /** @default  */
        fr?: string
        /** @default  */
        en?: string
      }
      organizers: {
        /** @default  */
        ar?: string
        /** @default  */
        fr?: string
        /** @default  */
        en?: string
      }
      partners: {
        /** @default  */
        ar?: string
        /** @default  */
        fr?: string
        /** @default  */
        en?: string
      }
      patronage: {
        /** @default  */
        ar?: string
        /** @default  */
        fr?: string
        /** @default  */
        en?: string
      }
      /** @default null */
      announced_from?: string | null
      /** @default null */
      announced_until?: string | null
      /** @default null */
      starts_on?: string | null
      /** @default null */
      ends_on?: string | null
      /** @default null */
      year?: number | null
      /** @default null */
      territory_id?: string | null
      /** @default null */
      area_m2?: number | null
      /** @default null */
      exhibitors_count?: number | null
      /** @default false */
      exhibitors_approximate?: boolean
      /** @default false */
      published?: boolean
      /** @default false */
      called_off?: boolean
      call: {
        /** @default null */
        opens_on?: string | null
        /** @default null */
        closes_on?: string | null
        text: {
          /** @default  */
          ar?: string
          /** @default  */
          fr?: string
          /** @default  */
          en?: string
        }
        /** @default null */
        places?: number | null
        /** @default [] */
        quotas?: {
          /** @enum {string} */
          kind: "territory" | "sector"
          ref: string
          places: number
        }[]
      }
      /** @default [] */
      activities?: {
        /** @default null */
        id?: string | null
        /** @enum {string} */
        kind: "workshop" | "training" | "seminar" | "conference"
        title: {
          /** @default  */
          ar?: string
          /** @default  */
          fr?: string
          /** @default  */
          en?: string
        }
        summary: {
          /** @default  */
          ar?: string
          /** @default  */
          fr?: string
          /** @default  */
          en?: string
        }
        /** @default null */
        held_on?: string | null
      }[]
    }
    FairInList: {
      id: string
      name: string
      series: string
      scope: components["schemas"]["FairScope"]
      number: number | null
      starts_on: string | null
      ends_on: string | null
      year: number | null
      state: components["schemas"]["FairState"]
      published: boolean
      called_off: boolean
      call: {
        state: components["schemas"]["CallState"]
        opens_on: string | null
        closes_on: string | null
      }
      counts: components["schemas"]["ParticipationCounts"]
      demo: boolean
    }
    /** @enum {string} */
    FairScope: "national" | "regional" | "mobile_market"
    /** @enum {string} */
    FairState: "coming" | "open" | "closed"
    /** @enum {string} */
    FeatureKind: "listing" | "cooperative" | "fair" | "territory" | "story"
    FeatureTarget: {
      kind: components["schemas"]["FeatureKind"]
      reference_id: string
      name: components["schemas"]["InThree"]
      detail: components["schemas"]["InThree"]
      picture: string | null
      price_from: number | null
      visible: boolean
    }
    Featured: {
      order: components["schemas"]["FeatureKind"][]
      listings: components["schemas"]["ListingCard"][]
      cooperatives: components["schemas"]["CooperativeCard"][]
      stories: components["schemas"]["Story"][]
      fairs: components["schemas"]["FairCard"][]
    }
    GroupNames: {
      ar: string[]
      fr: string[]
      en: string[]
      also: string[]
    }
    HelpedPurchase: {
      id: string
      purchase: components["schemas"]["TrackedPurchase"]
      phone: string
      email: string | null
      track_url: string
      can_correct_address: boolean
      messages: {
        id: string
        /** @enum {string} */
        channel: "email" | "sms"
        recipient: string
        template: string
        /** @enum {string} */
        status: "queued" | "sent" | "failed"
        /** Format: date-time */
        at: string
        failure: string | null
      }[]
      notes: {
        id: string
        /** @enum {string} */
        kind: "note" | "complaint"
        body: string
        written_by: string
        /** Format: date-time */
        written_at: string
        solved_at: string | null
        solved_by: string | null
        outcome: string | null
      }[]
    }
    Image: {
      src: string
      widths: number[]
      alt: string
      illustration: boolean
    }
    ImportedRow: {
      line: number
      title: string
      /** @enum {string} */
      action: "new" | "change" | "same" | "faulty"
      faults: {
        field: string
        code: string
      }[]
    }
    InThree: {
      ar: string
      fr: string
      en: string
    }
    InactiveRow: {
      id: string
      handle: string
      name: string
      region: string
      /** Format: date */
      joined_on: string
      last_sale_on: string | null
    }
    InfoSection: {
      heading: string | null
      blocks: {
        list: boolean
        lines: {
          words: string
          href: string | null
        }[][]
      }[]
    }
    /** @enum {string} */
    InfoSlug:
      | "how-it-works"
      | "delivery"
      | "returns"
      | "withdrawal"
      | "terms"
      | "privacy"
      | "seller"
      | "about-the-pictures"
      | "for-cooperatives"
    InfoTexts: {
      ar: {
        title: string
        summary: string
        body: string
      }
      fr: {
        title: string
        summary: string
        body: string
      } | null
      en: {
        title: string
        summary: string
        body: string
      } | null
    }
    Invitation: {
      id: string
      name: string
      role: components["schemas"]["MemberRole"]
      channel: components["schemas"]["Channel"]
      contact: string
      locale: components["schemas"]["Locale"]
      /** Format: date-time */
      expires_at: string
      expired: boolean
    }
    Invited: {
      name: string
      role: components["schemas"]["MemberRole"]
      contact: string
      /** @default ar */
      locale?: components["schemas"]["Locale"]
    }
    /** @enum {string} */
    LegalForm:
      "cooperative" | "union" | "association" | "mutual" | "economic_interest_group" | "artisan" | "institution"
    /** @enum {string} */
    LineProblem: "gone" | "closed" | "not_sellable" | "out_of_stock" | "too_few" | "price_changed"
    ListingCard: {
      id: string
      handle: string
      title: string
      subtitle: string
      image: components["schemas"]["Image"] | null
      price_from: number
      price_until: number
      former_price: number | null
      sale_until: string | null
      cooperative: {
        handle: string
        name: string
      }
      region: components["schemas"]["TerritoryRef"]
      province: components["schemas"]["TerritoryRef"]
      signs: components["schemas"]["SignKind"][]
      in_stock: boolean
      variant_id: string | null
    }
    ListingForm: {
      title: components["schemas"]["DeskName"]
      /**
       * @default {
       *       "ar": "",
       *       "fr": "",
       *       "en": ""
       *     }
       */
      subtitle?: components["schemas"]["DeskLine"]
      /**
       * @default {
       *       "ar": "",
       *       "fr": "",
       *       "en": ""
       *     }
       */
      description?: components["schemas"]["DeskStory"]
      /**
       * @default {
       *       "ar": "",
       *       "fr": "",
       *       "en": ""
       *     }
       */
      materials?: components["schemas"]["DeskLine"]
      category: string | null
      photos: string[]
      /**
       * @default {
       *       "ar": "",
       *       "fr": "",
       *       "en": ""
       *     }
       */
      option?: {
        ar: string
        /** @default  */
        fr?: string
        /** @default  */
        en?: string
      }
      variants: components["schemas"]["DeskVariant"][]
      /** @default 2 */
      lead_time_days?: number
      /** @default false */
      bulky?: boolean
      /** @default  */
      lot?: string
      /** @default [] */
      season?: number[]
      /** @default null */
      artisan_id?: string | null
      /** @default [] */
      sign_ids?: string[]
      /** @default null */
      origin_province?: string | null
    }
    /** @enum {string} */
    ListingState: "draft" | "waiting" | "refused" | "published" | "paused" | "archived"
    /** @enum {string} */
    Locale: "ar" | "fr" | "en"
    /** @enum {string} */
    MemberRole: "manager" | "catalogue" | "orders" | "accounts"
    NewAnnouncement: {
      key: string
      texts: {
        title_ar: string
        /** @default  */
        title_fr?: string
        /** @default  */
        title_en?: string
        body_ar: string
        /** @default  */
        body_fr?: string
        /** @default  */
        body_en?: string
      }
      audience: components["schemas"]["Audience"]
      shown_from: string | null
      shown_until: string | null
    }
    OwnParticipation: {
      status: components["schemas"]["ParticipationStatus"]
      brings: string
      stand_wish: components["schemas"]["StandWish"]
      stand: string | null
      message: string
    }
    Paper: {
      id: string
      kind: components["schemas"]["PaperKind"]
      state: components["schemas"]["PaperState"]
      expires_on: string | null
      refused_reason: string | null
      /** Format: date-time */
      sent_at: string
      replaces_id: string | null
    }
    PaperForm: {
      kind: components["schemas"]["PaperKind"]
      /** @default null */
      expires_on?: string | null
      upload_id: string
      /** @default null */
      replaces_id?: string | null
      key: string
    }
    /** @enum {string} */
    PaperKind: "register_extract" | "odco_certificate" | "ice_certificate" | "onssa_file" | "identity" | "other"
    /** @enum {string} */
    PaperState: "waiting" | "verified" | "refused" | "expired"
    /** @enum {string} */
    ParcelMoment:
      | "awaiting_payment"
      | "placed"
      | "accepted"
      | "packed"
      | "shipped"
      | "delivered"
      | "declined"
      | "timed_out"
      | "cancelled"
      | "refused"
      | "not_fetched"
      | "return_requested"
      | "return_accepted"
      | "return_refused"
      | "returned"
      | "refunded"
      | "accepted_in_part"
      | "partly_shipped"
      | "partly_delivered"
    ParcelReturn: {
      id: string
      /** Format: date-time */
      asked_at: string
      reason: components["schemas"]["ReturnReason"]
      note: string
      lines: {
        item_id: string
        title: string
        variant_title: string
        quantity: number
      }[]
      photos: string[]
      /** @enum {string} */
      refund_by: "card" | "transfer" | "cash"
      account_ends: string | null
      amount: number
      /** @enum {string} */
      answer: "pending" | "accepted" | "refused"
      answered_at: string | null
      answer_note: string | null
      received_at: string | null
      refunded_at: string | null
    }
    /** @enum {string} */
    ParcelState:
      | "awaiting_payment"
      | "placed"
      | "accepted"
      | "packed"
      | "shipped"
      | "delivered"
      | "declined"
      | "timed_out"
      | "cancelled"
      | "refused"
      | "not_fetched"
      | "return_requested"
      | "return_accepted"
      | "return_refused"
      | "returned"
      | "refunded"
    ParticipationCounts: {
      applied: number
      accepted: number
      waitlisted: number
      refused: number
      withdrawn: number
    }
    /** @enum {string} */
    ParticipationStatus: "applied" | "accepted" | "waitlisted" | "refused" | "withdrawn"
    PassedQuota: {
      /** @enum {string} */
      kind: "all" | "territory" | "sector"
      ref: string
      name: string
      places: number
      after: number
    }
    /** @enum {string} */
    Payment: "cash_on_delivery" | "bank_transfer" | "card"
    PhotoBytes: {
      webp: string
    }
    PickupFair: {
      id: string
      handle: string
      name: string
      venue: string
      territory: components["schemas"]["TerritoryRef"] | null
      /** Format: date */
      starts_on: string
      /** Format: date */
      ends_on: string
      stand: string | null
      /** @enum {string} */
      standing: "coming" | "open" | "over" | "called_off" | "withdrawn"
      published: boolean
    }
    /** @enum {string} */
    Pile: "to_answer" | "to_pack" | "to_ship" | "returning" | "under_way" | "done" | "ended"
    PileCounts: {
      to_answer: number
      to_pack: number
      to_ship: number
      returning: number
      under_way: number
      done: number
      ended: number
    }
    PrepareBody: {
      purchase_id?: string
      lines: {
        variant_id: string
        quantity: number
        seen_price?: number
      }[]
      address: components["schemas"]["Address"]
      /** @default  */
      email?: "" | string
      payer?: {
        name: string
        phone?: "" | string
      }
      payment: components["schemas"]["Payment"]
      /** @default {} */
      services?: {
        [key: string]: components["schemas"]["Service"]
      }
      /** @default {} */
      fairs?: {
        [key: string]: string
      }
      /** @default {} */
      codes?: {
        [key: string]: string
      }
      gift_notes?: {
        [key: string]: string
      }
    }
    PreparedParcel: {
      cooperative: {
        id: string
        handle: string
        name: string
        region: components["schemas"]["TerritoryRef"]
        closed_until: string | null
      }
      lines: components["schemas"]["ReviewedLine"][]
      goods_total: number
      id: string
      code: {
        code: string
        applied: boolean
      } | null
      choices: components["schemas"]["DeliveryChoice"][]
      service: components["schemas"]["Service"]
      fair: components["schemas"]["PickupFair"] | null
      delivery_total: number
      discount_total: number
      tax_total: number
      total: number
    }
    PriceSplit: {
      price: number
      cooperative: number
      commission: number
      contribution: number
      tax: number
    }
    ProfileForm: {
      summary: components["schemas"]["DeskLine"]
      story: components["schemas"]["DeskStory"]
      locality: components["schemas"]["DeskName"]
      mark?: string | null
      banner?: string | null
    }
    Proof:
      | {
          password: string
        }
      | {
          code: string
        }
    PurchaseRow: {
      reference: string
      /** Format: date-time */
      placed_at: string
      total: number
      parcels: {
        cooperative: string
        region_id: string
        state: components["schemas"]["ParcelState"]
      }[]
    }
    QuotaStanding: {
      /** @enum {string} */
      kind: "all" | "territory" | "sector"
      ref: string
      name: string
      places: number
      taken: number
      waiting: number
    }
    Refusal: {
      /** @enum {string} */
      code:
        | "INVALID_INPUT"
        | "NOT_SIGNED_IN"
        | "NOT_PERMITTED"
        | "COOPERATIVE_SUSPENDED"
        | "NOT_FOUND"
        | "TOO_MANY_REQUESTS"
        | "CART_OTHER_COOPERATIVE"
        | "CART_OF_PURCHASE"
        | "LISTING_NOT_SELLABLE"
        | "OUT_OF_STOCK"
        | "PURCHASE_CHANGED"
        | "PURCHASE_NOT_PLACEABLE"
        | "PURCHASE_FAILED"
        | "PURCHASE_BUSY"
        | "PURCHASE_CLAIMED"
        | "PAYMENT_NOT_READY"
        | "PAYMENT_UNAVAILABLE"
        | "PARCEL_STATE"
        | "FAIR_PICKUP_GONE"
        | "FAIR_NOT_OVER"
        | "RETURN_TOO_LATE"
        | "RETURN_EXCLUDED"
        | "RETURN_QUANTITY"
        | "PHOTO_NEEDED"
        | "PHOTO_UNREADABLE"
        | "TOO_MANY_PHOTOS"
        | "LISTING_STATE"
        | "CHANGED_MEANWHILE"
        | "STOCK_TOO_LOW"
        | "SIGN_VERIFIED"
        | "SIGN_EXPIRED"
        | "FILE_TOO_LARGE"
        | "FILE_NOT_A_PICTURE"
        | "FILE_UNFINISHED"
        | "FILE_NOT_A_TABLE"
        | "TABLE_TOO_LONG"
        | "CLOSED_HERE"
        | "TOO_MANY_COOPERATIVES"
        | "AMOUNT_TOO_LARGE"
        | "KEY_REUSED"
        | "FEATURES_CHANGED"
        | "SEARCH_UNAVAILABLE"
        | "NOT_READY"
        | "NO_ROOM"
        | "CODE_WRONG"
        | "PROOF_WRONG"
        | "LINK_SPENT"
        | "PHONE_TAKEN"
        | "MAIL_TAKEN"
        | "MAIL_NEEDED"
        | "ADDRESSES_FULL"
        | "ACCOUNT_PARCEL_OPEN"
        | "NO_MEMBERSHIP"
        | "ALREADY_MEMBER"
        | "LAST_MANAGER"
        | "APPLICATION_STATE"
        | "APPLICATION_INCOMPLETE"
        | "APPLICANT_GONE"
        | "CALL_CLOSED"
        | "PARTICIPATION_STATE"
        | "STAND_TAKEN"
        | "FAIR_IN_USE"
        | "COOPERATIVE_STATE"
        | "ALERT_NOT_NEEDED"
      type: string
      /** @description For developers, never shown to a buyer */
      message: string
      faults?: {
        field: string
        code: string
      }[]
    }
    RefusalReason: {
      reason: string
    }
    /** @enum {string} */
    ReturnReason: "damaged" | "wrong" | "not_as_shown" | "changed_mind"
    ReviewedCooperative: {
      id: string
      handle: string
      name: string
    }
    ReviewedLine: {
      variant_id: string
      quantity: number
      available: number
      handle: string
      title: string
      variant_title: string
      image: components["schemas"]["Image"] | null
      unit_price: number
      total: number
      problem: components["schemas"]["LineProblem"] | null
    }
    SavedAddress: {
      id: string
      recipient: string
      phone: string
      province_id: string
      city: string
      street: string
      landmark: string
      postcode: string
      is_default: boolean
    }
    /** @enum {string} */
    SearchedBy: "searched" | "nothing" | "clicked" | "bought"
    SearchedRow: {
      words: string
      locale: components["schemas"]["Locale"]
      searched: number
      nothing: number
      clicked: number
      bought: number
    }
    SeenSign: {
      seen?: components["schemas"]["SignState"]
    }
    SeriesName: {
      /** @default  */
      ar?: string
      /** @default  */
      fr?: string
      /** @default  */
      en?: string
    }
    /** @enum {string} */
    Service: "home" | "express" | "pickup_cooperative" | "pickup_fair"
    Session: {
      token: string
    }
    ShownAnnouncement: {
      id: string
      title: string
      body: string
      /** Format: date-time */
      shown_from: string
    }
    ShownChoice: {
      kind: components["schemas"]["FeatureKind"]
      reference_id: string
      name: components["schemas"]["InThree"]
      detail: components["schemas"]["InThree"]
      picture: string | null
      price_from: number | null
      visible: boolean
      starts_at: string | null
      ends_at: string | null
    }
    Sign: {
      kind: components["schemas"]["SignKind"]
      name: string
      number: string
      issuer: string
      /** Format: date */
      expires_on: string
    }
    SignForm: {
      kind: components["schemas"]["SignKind"]
      number: string
      issuer: string
      /** Format: date */
      expires_on: string
      upload_id: string | null
    }
    /** @enum {string} */
    SignKind: "igp" | "aop" | "label_agricole" | "organic" | "onssa" | "maroc_fait_main" | "craft_mark" | "fair_trade"
    /** @enum {string} */
    SignState: "waiting" | "verified" | "refused" | "expired"
    SoldRow: {
      id: string | null
      name: string
      sold: number
      share: number
      orders: number
    }
    SoughtPurchase: {
      id: string
      reference: string
      /** Format: date-time */
      placed_at: string
      total: number
      payment: components["schemas"]["Payment"]
      recipient: string
      phone: string
      open_complaints: number
      parcels: {
        id: string
        order_id: string
        cooperative: string
        state: components["schemas"]["ParcelState"]
      }[]
    }
    StaffCooperative: {
      id: string
      handle: string
      name: string
      legal_form: components["schemas"]["LegalForm"]
      status: components["schemas"]["CooperativeStatus"]
      province: string
      women_led: boolean
      youth_led: boolean
      region: string
      locality: string
      names: {
        ar: string
        fr: string
        en: string
      }
      shop_url: string
      founded: number | null
      persons: {
        all: number
        women: number
        youth: number
      }
      register_court: string | null
      register_number: string | null
      odco_reference: string | null
      ice: string | null
      closed: {
        /** Format: date */
        from: string
        /** Format: date */
        until: string
      } | null
      application_id: string | null
      /** Format: date-time */
      joined_at: string
      listings: {
        published: number
        waiting: number
        other: number
      }
      open_parcels: number
      members: {
        id: string
        name: string
        role: components["schemas"]["MemberRole"]
        phone: string | null
        email: string | null
        locale: components["schemas"]["Locale"]
        /** Format: date-time */
        since: string
      }[]
      invitations: components["schemas"]["Invitation"][]
      papers: components["schemas"]["Paper"][]
      signs: components["schemas"]["DeskSign"][]
      decisions: {
        id: string
        what: components["schemas"]["DecisionKind"]
        person: string | null
        role: components["schemas"]["MemberRole"] | null
        reason: string
        by: string
        /** Format: date-time */
        at: string
      }[]
    }
    StaffParticipation: {
      id: string
      version: number
      status: components["schemas"]["ParticipationStatus"]
      cooperative: {
        name: string
        handle: string
        province: string
        sectors: string[]
        women_led: boolean
      }
      brings: string
      stand_wish: components["schemas"]["StandWish"]
      stand: string | null
      message: string
      applied_at: string | null
      decided_at: string | null
    }
    /** @enum {string} */
    StandWish: "table" | "small" | "large"
    Story: {
      handle: string
      name: string
      lines: string
      region: components["schemas"]["TerritoryRef"]
      province: components["schemas"]["TerritoryRef"]
      locality: string
      picture: components["schemas"]["Image"] | null
      artisan: {
        name: string
        craft: string
      } | null
    }
    Summary: {
      sold: number
      orders: number
      cooperatives: number
      women_led: {
        sold: number
        share: number
        cooperatives: number
      }
      youth_led: {
        sold: number
        share: number
        cooperatives: number
      }
      selling: number
      inactive: number
    }
    TerritoryRef: {
      id: string
      handle: string
      name: string
      /** @enum {string} */
      kind: "region" | "province" | "prefecture"
    }
    TerritoryTile: {
      id: string
      handle: string
      name: string
      /** @enum {string} */
      kind: "region" | "province" | "prefecture"
      summary: string
      listings_count: number
      cooperatives_count: number
    }
    TrackKey:
      | {
          reference: string
          phone: string
        }
      | {
          token: string
        }
    TrackedParcel: {
      id: string
      number: number
      cooperative: {
        handle: string
        name: string
        region: components["schemas"]["TerritoryRef"]
        legal_form: components["schemas"]["LegalForm"]
        locality: string
        ice: string | null
        register: string | null
      }
      state: components["schemas"]["ParcelState"]
      history: {
        state: components["schemas"]["ParcelMoment"]
        /** Format: date-time */
        at: string
      }[]
      reason: string | null
      lines: {
        id: string
        variant_id: string | null
        handle: string | null
        title: string
        variant_title: string
        image: components["schemas"]["Image"] | null
        quantity: number
        unit_price: number
        total: number
        tax_rate: number
        tax_total: number
        returnable: number
        withdrawal: boolean
      }[]
      service: components["schemas"]["Service"]
      fair: components["schemas"]["PickupFair"] | null
      gift_note: string | null
      goods_total: number
      delivery_total: number
      discount_total: number
      tax_total: number
      total: number
      paid: number
      refunded: number
      refunds: {
        amount: number
        due: boolean
        /** Format: date-time */
        at: string
      }[]
      /** Format: date */
      arrives_from: string
      /** Format: date */
      arrives_until: string
      answer_due_at: string | null
      tracking: {
        carrier: string
        number: string
        url: string | null
      }[]
      can_cancel: boolean
      return_until: {
        /** Format: date-time */
        changed_mind: string
        /** Format: date-time */
        fault: string
      } | null
      returns: components["schemas"]["ParcelReturn"][]
    }
    TrackedPurchase: {
      reference: string
      /** Format: date-time */
      placed_at: string
      payment: components["schemas"]["Payment"]
      transfer: {
        holder: string
        bank: string
        rib: string
        reference: string
      } | null
      address: {
        recipient: string
        phone: string
        province: components["schemas"]["TerritoryRef"]
        city: string
        street: string
        landmark: string
      }
      parcels: components["schemas"]["TrackedParcel"][]
      total: number
      claimed: boolean
    }
    WordGroup: {
      key: string
      own: boolean
      version: number
      names: components["schemas"]["GroupNames"]
      added: components["schemas"]["GroupNames"]
      wider: {
        key: string
        name: {
          ar: string
          fr: string
          en: string
        }
      }[]
      edited_at: string | null
      edited_by: string | null
    }
    WordGroupChange: {
      version: number
      names: components["schemas"]["GroupNames"]
      wider: string[]
    }
    WrittenAddress: {
      recipient: string
      phone: string
      province_id: string
      city: string
      street: string
      landmark?: string
      /** @default  */
      postcode?: "" | string
      /** @default false */
      is_default?: boolean
    }
    WrittenAnswers: {
      applicant_name?: string
      legal_form?: components["schemas"]["LegalForm"] | null
      name_ar?: string
      name_fr?: string
      name_en?: string
      founded?: number | null
      register_court?: string
      register_number?: string
      odco_reference?: string
      ice?: string
      members_count?: number | null
      women_count?: number | null
      youth_count?: number | null
      province_id?: string | null
      locality_ar?: string
      locality_fr?: string
      street?: string
      sectors?: string[]
      categories?: string[]
      about?: string
      payout_holder?: string
      payout_bank?: string
      rib?: string
    }
  }
  responses: never
  parameters: never
  requestBodies: never
  headers: never
  pathItems: never
}
export type $defs = Record<string, never>
export interface operations {
  getAdminAnnouncements: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
        page?: number
        page_size?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            announcements: components["schemas"]["Announcement"][]
            regions: {
              id: string
              name: string
            }[]
            count: number
            page: number
            page_size: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postAdminAnnouncements: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewAnnouncement"]
      }
    }
    responses: {
      /** @description Done */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postAdminAnnouncementsByIdWithdraw: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminApplications: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
        status?: "sent" | "more" | "verified" | "refused"
        q?: string
        page?: number
        page_size?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            applications: components["schemas"]["ApplicationInList"][]
            waiting: number
            count: number
            page: number
            page_size: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminApplicationsById: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            application: components["schemas"]["ApplicationForStaff"]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postAdminApplicationsByIdAsk: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": components["schemas"]["ApplicationAnswer"]
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminApplicationsByIdPapersByPaper: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
        paper: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["PhotoBytes"]
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postAdminApplicationsByIdRefuse: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": components["schemas"]["ApplicationAnswer"]
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postAdminApplicationsByIdVerify: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          /** @default false */
          women_led?: boolean
          /** @default false */
          youth_led?: boolean
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
            handle: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminBalances: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
        q?: string
        page?: number
        page_size?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            balances: {
              cooperative_id: string
              handle: string
              name: string
              available: number
              expected: number
              held: number
            }[]
            count: number
            page: number
            page_size: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminCashDifferences: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
        page?: number
        page_size?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            differences: {
              id: string
              /** Format: date-time */
              since: string
              /** @enum {string} */
              holder_kind: "carrier" | "cooperative"
              name: string
              purchase: {
                id: string
                reference: string
              } | null
              expected: number
              counted: number
              note: string
              resolved: {
                /** Format: date-time */
                on: string
                borne_by: components["schemas"]["Bearer"]
                note: string
              } | null
            }[]
            count: number
            page: number
            page_size: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postAdminCashDifferencesByIdResolve: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          borne_by: components["schemas"]["Bearer"]
          note: string
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminCommissionRules: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
        page?: number
        page_size?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            rules: {
              id: string
              cooperative_id: string | null
              category_id: string | null
              commission_points: number
              contribution_points: number
              starts_at: string | null
              ends_at: string | null
              cooperative: string | null
              category: string | null
              /** @enum {string} */
              state: "later" | "now" | "replaced" | "past"
            }[]
            categories: {
              id: string
              name: string
            }[]
            count: number
            page: number
            page_size: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postAdminCommissionRules: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          /** @default null */
          cooperative_id?: string | null
          /** @default null */
          category_id?: string | null
          commission_points: number
          /** @default 0 */
          contribution_points?: number
          /** @default null */
          starts_at?: string | null
        }
      }
    }
    responses: {
      /** @description Done */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            rule: {
              id: string
              cooperative_id: string | null
              category_id: string | null
              commission_points: number
              contribution_points: number
              starts_at: string | null
              ends_at: string | null
            }
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postAdminCommissionRulesByIdEnd: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            /** Format: date-time */
            ends_at: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminCooperatives: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
        q?: string
        status?: components["schemas"]["CooperativeStatus"]
        led?: "women" | "youth"
        page?: number
        page_size?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            cooperatives: components["schemas"]["CooperativeInList"][]
            count: number
            page: number
            page_size: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminCooperativesById: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            cooperative: components["schemas"]["StaffCooperative"]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postAdminCooperativesByIdInvitations: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": components["schemas"]["Invited"]
      }
    }
    responses: {
      /** @description Done */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            invitation: components["schemas"]["Invitation"]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postAdminCooperativesByIdInvitationsByInvitationWithdraw: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
        invitation: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postAdminCooperativesByIdLeadership: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          women_led?: boolean
          youth_led?: boolean
          /** @default  */
          reason?: string
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postAdminCooperativesByIdMembersByMemberRemove: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
        member: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postAdminCooperativesByIdMembersByMemberRole: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
        member: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          role: components["schemas"]["MemberRole"]
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postAdminCooperativesByIdReinstate: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          /** @default  */
          reason?: string
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
            status: components["schemas"]["CooperativeStatus"]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminCooperativesByIdStatement: {
    parameters: {
      query?: {
        from?: string
        until?: string
        page?: number
        page_size?: number
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            balance: {
              available: number
              expected: number
              held: number
            }
            paid_out: number
            lines: {
              id: string
              /** @enum {string} */
              kind: "placed" | "reversed" | "captured" | "refunded" | "remitted" | "paid_out" | "adjusted"
              /** Format: date-time */
              on: string
              reference: string | null
              memo: string
              reason: components["schemas"]["EntryReason"] | null
              waiting: boolean
              payout: {
                amount: number
                netted: number
                reference: string
                /** Format: date */
                on: string
              } | null
              sold: number
              tax: number
              commission: number
              commission_percent: number | null
              contribution: number
              contribution_percent: number | null
              owed: number
              cash_in_hand: number
            }[]
            count: number
            page: number
            page_size: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postAdminCooperativesByIdSuspend: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": components["schemas"]["RefusalReason"]
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
            status: components["schemas"]["CooperativeStatus"]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminFairSeries: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            series: {
              id: string
              version: number
              name: components["schemas"]["InThree"]
            }[]
            territories: components["schemas"]["TerritoryRef"][]
            sectors: {
              handle: string
              name: string
            }[]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postAdminFairSeries: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          name: components["schemas"]["SeriesName"]
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postAdminFairSeriesById: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          version: number
          name: components["schemas"]["SeriesName"]
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminFairs: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
        page?: number
        page_size?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            fairs: components["schemas"]["FairInList"][]
            count: number
            page: number
            page_size: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postAdminFairs: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          form: components["schemas"]["FairForm"]
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["EditedFair"]
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminFairsById: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["EditedFair"]
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postAdminFairsById: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          version: number
          form: components["schemas"]["FairForm"]
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["EditedFair"]
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  deleteAdminFairsById: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postAdminFairsByIdAnswers: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          status: "accepted" | "waitlisted" | "refused"
          /** @default  */
          message?: string
          /**
           * @default ask
           * @enum {string}
           */
          beyond?: "ask" | "accept" | "waitlist"
          /** @default ar */
          locale?: components["schemas"]["Locale"]
          asked: {
            id: string
            version: number
          }[]
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            change: string[]
            same: string[]
            changed_meanwhile: string[]
            waitlisted: string[]
            passed: components["schemas"]["PassedQuota"][]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminFairsByIdParticipations: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
        status?: components["schemas"]["ParticipationStatus"]
        q?: string
        territory?: string
        sector?: string
        page?: number
        page_size?: number
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            participations: components["schemas"]["StaffParticipation"][]
            counts: components["schemas"]["ParticipationCounts"]
            quotas: components["schemas"]["QuotaStanding"][]
            count: number
            page: number
            page_size: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postAdminFairsByIdStands: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          participation_id: string
          version: number
          stand: string | null
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminFeatureTargets: {
    parameters: {
      query: {
        locale?: components["schemas"]["Locale"]
        kind: components["schemas"]["FeatureKind"]
        q?: string
        page?: number
        page_size?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            targets: components["schemas"]["FeatureTarget"][]
            count: number
            page: number
            page_size: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminInfoPages: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            pages: {
              slug: components["schemas"]["InfoSlug"]
              title: {
                ar: string
                fr: string | null
                en: string | null
              }
              edited_at: string | null
              edited_by: string | null
            }[]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminInfoPagesBySlug: {
    parameters: {
      query?: {
        version?: number
      }
      header?: never
      path: {
        slug: components["schemas"]["InfoSlug"]
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            slug: components["schemas"]["InfoSlug"]
            version: number
            texts: components["schemas"]["InfoTexts"]
            storefront: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postAdminInfoPagesBySlug: {
    parameters: {
      query?: never
      header?: never
      path: {
        slug: components["schemas"]["InfoSlug"]
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          version: number
          texts: components["schemas"]["InfoTexts"]
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            slug: components["schemas"]["InfoSlug"]
            version: number
            texts: components["schemas"]["InfoTexts"]
            storefront: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminInfoPagesBySlugVersions: {
    parameters: {
      query?: {
        page?: number
        page_size?: number
      }
      header?: never
      path: {
        slug: components["schemas"]["InfoSlug"]
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            versions: {
              version: number
              /** Format: date-time */
              edited_at: string
              edited_by: string
            }[]
            count: number
            page: number
            page_size: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminJobs: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            jobs: {
              name: string
              schedule: string
              /** @enum {string} */
              outcome: "running" | "done" | "failed"
              /** Format: date-time */
              started_at: string
              took_ms: number | null
              done_at: string | null
              failure: string | null
            }[]
            queues: {
              /** @enum {string} */
              name: "messages" | "workflows" | "events" | "steps"
              waiting: number
              failed: number
              oldest_at: string | null
            }[]
            ledger: {
              /** Format: date-time */
              checked_at: string
              holds: boolean
              proofs: number | null
              failure: string | null
            } | null
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminParcelReturns: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
        page?: number
        page_size?: number
        only?: "all" | "open" | "to_transfer"
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            returns: {
              id: string
              /** Format: date-time */
              asked_at: string
              reason: components["schemas"]["ReturnReason"]
              note: string
              lines: {
                item_id: string
                title: string
                variant_title: string
                quantity: number
              }[]
              photos: string[]
              /** @enum {string} */
              refund_by: "card" | "transfer" | "cash"
              account_ends: string | null
              amount: number
              /** @enum {string} */
              answer: "pending" | "accepted" | "refused"
              answered_at: string | null
              answer_note: string | null
              received_at: string | null
              refunded_at: string | null
              parcel_id: string
              reference: string
              cooperative: string
              recipient: string
              rib: string | null
            }[]
            count: number
            page: number
            page_size: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postAdminParcelsByIdCancel: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          reason: string
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminParcelsByIdPhotosByPhoto: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
        photo: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["PhotoBytes"]
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postAdminParcelsByIdRefunded: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postAdminParcelsByIdReturns: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          lines: {
            item_id: string
            quantity: number
          }[]
          reason: components["schemas"]["ReturnReason"]
          note: string
          rib?: string | null
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminPayouts: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
        cooperative_id?: string
        page?: number
        page_size?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            payouts: {
              id: string
              cooperative_id: string
              name: string
              amount: number
              netted: number
              reference: string
              /** Format: date */
              paid_on: string
            }[]
            count: number
            page: number
            page_size: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postAdminPayouts: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          key: string
          cooperative_id: string
          amount: number
          reference: string
          /** Format: date */
          paid_on: string
        }
      }
    }
    responses: {
      /** @description Done */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminPlacements: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
        scope?: "home" | "hero" | "territory" | "fair"
        page?: number
        page_size?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            placements: {
              placement: string
              kinds: components["schemas"]["FeatureKind"][]
              name: string | null
              current: number
              chosen: number
            }[]
            count: number
            page: number
            page_size: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminPlacementsByPlacement: {
    parameters: {
      query?: never
      header?: never
      path: {
        placement: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            placement: string
            kinds: components["schemas"]["FeatureKind"][]
            version: number
            name: components["schemas"]["InThree"] | null
            path: string
            storefront: string
            features: components["schemas"]["ShownChoice"][]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postAdminPlacementsByPlacement: {
    parameters: {
      query?: never
      header?: never
      path: {
        placement: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          version: number
          features: components["schemas"]["Chosen"][]
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            placement: string
            kinds: components["schemas"]["FeatureKind"][]
            version: number
            name: components["schemas"]["InThree"] | null
            path: string
            storefront: string
            features: components["schemas"]["ShownChoice"][]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminPlacementsByPlacementRevisions: {
    parameters: {
      query?: {
        page?: number
        page_size?: number
      }
      header?: never
      path: {
        placement: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            revisions: {
              version: number
              /** Format: date-time */
              chosen_at: string
              chosen_by: string | null
              features: components["schemas"]["ShownChoice"][]
            }[]
            count: number
            page: number
            page_size: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminPurchases: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
        q?: string
        order_id?: string
        only?: "all" | "complaints"
        page?: number
        page_size?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            purchases: components["schemas"]["SoughtPurchase"][]
            count: number
            page: number
            page_size: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminPurchasesById: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["HelpedPurchase"]
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postAdminPurchasesByIdAddress: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          recipient: string
          phone: string
          city: string
          street: string
          landmark?: string
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            corrected: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postAdminPurchasesByIdMessagesByMessageResend: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
        message: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postAdminPurchasesByIdNotes: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          kind: "note" | "complaint"
          body: string
        }
      }
    }
    responses: {
      /** @description Done */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postAdminPurchasesByIdNotesByNoteSolved: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
        note: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          outcome: string
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postAdminPurchasesByIdTransfer: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          amount?: number
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            captured: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminRefundTransfers: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
        page?: number
        page_size?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            refunds: {
              id: string
              purchase_id: string
              reference: string
              cooperative: string
              amount: number
              /** Format: date-time */
              since: string
              payer: string
              phone: string
            }[]
            count: number
            page: number
            page_size: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postAdminRefundTransfersByIdSent: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          reference: string
          /** Format: date */
          sent_on: string
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminRemittances: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
        page?: number
        page_size?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            held: {
              /** @enum {string} */
              holder_kind: "carrier" | "cooperative"
              holder: string
              name: string
              amount: number
            }[]
            count: number
            page: number
            page_size: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postAdminRemittances: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          key: string
          /** @enum {string} */
          holder_kind: "carrier" | "cooperative"
          holder: string
          amount: number
          expected?: number
          note?: string
          reference: string
          /** Format: date */
          received_on: string
        }
      }
    }
    responses: {
      /** @description Done */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminReportsInactive: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
        page?: number
        page_size?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            rows: components["schemas"]["InactiveRow"][]
            count: number
            page: number
            page_size: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminReportsInactiveExport: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminReportsSales: {
    parameters: {
      query: {
        by: components["schemas"]["Dimension"]
        from: string
        until: string
        locale?: components["schemas"]["Locale"]
        page?: number
        page_size?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            total: number
            most: number
            rows: components["schemas"]["SoldRow"][]
            count: number
            page: number
            page_size: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminReportsSalesExport: {
    parameters: {
      query: {
        by: components["schemas"]["Dimension"]
        from: string
        until: string
        locale?: components["schemas"]["Locale"]
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminReportsSearched: {
    parameters: {
      query: {
        by: components["schemas"]["SearchedBy"]
        from: string
        until: string
        page?: number
        page_size?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            rows: components["schemas"]["SearchedRow"][]
            hidden: number
            count: number
            page: number
            page_size: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminReportsSearchedExport: {
    parameters: {
      query: {
        by: components["schemas"]["SearchedBy"]
        from: string
        until: string
        locale?: components["schemas"]["Locale"]
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminReportsSummary: {
    parameters: {
      query: {
        from: string
        until: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Summary"]
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminReportsSummaryExport: {
    parameters: {
      query: {
        from: string
        until: string
        locale?: components["schemas"]["Locale"]
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminReview: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            applications: number
            signs: number
            listings: number
            papers: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminReviewListings: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
        page?: number
        page_size?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            listings: {
              id: string
              handle: string
              title: string
              state: components["schemas"]["ListingState"]
              refused_reason: string | null
              image: components["schemas"]["Image"] | null
              price_from: number | null
              version: number
              variants: {
                id: string
                title: string
                left: number
              }[]
              cooperative: components["schemas"]["ReviewedCooperative"]
              /** Format: date-time */
              waiting_since: string
            }[]
            count: number
            page: number
            page_size: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminReviewListingsById: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            listing: components["schemas"]["DeskListing"]
            category: string | null
            cooperative: components["schemas"]["ReviewedCooperative"]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postAdminReviewListingsByIdApprove: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
            state: components["schemas"]["ListingState"]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postAdminReviewListingsByIdRefuse: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": components["schemas"]["RefusalReason"]
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
            state: components["schemas"]["ListingState"]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminReviewPapers: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
        page?: number
        page_size?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            papers: {
              id: string
              kind: components["schemas"]["PaperKind"]
              state: components["schemas"]["PaperState"]
              expires_on: string | null
              refused_reason: string | null
              /** Format: date-time */
              sent_at: string
              replaces_id: string | null
              cooperative: components["schemas"]["ReviewedCooperative"]
            }[]
            count: number
            page: number
            page_size: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postAdminReviewPapersByIdApprove: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          expires_on?: string | null
          seen: components["schemas"]["PaperState"]
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
            state: components["schemas"]["PaperState"]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminReviewPapersByIdFile: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postAdminReviewPapersByIdRefuse: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          reason: string
          seen: components["schemas"]["PaperState"]
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
            state: components["schemas"]["PaperState"]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminReviewSigns: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
        page?: number
        page_size?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            signs: {
              id: string
              kind: components["schemas"]["SignKind"]
              name: string
              number: string
              issuer: string
              /** Format: date */
              expires_on: string
              state: components["schemas"]["SignState"]
              refused_reason: string | null
              has_evidence: boolean
              listings_count: number
              cooperative: components["schemas"]["ReviewedCooperative"]
              /** Format: date-time */
              waiting_since: string
            }[]
            count: number
            page: number
            page_size: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postAdminReviewSignsByIdApprove: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": components["schemas"]["SeenSign"]
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
            state: components["schemas"]["SignState"]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminReviewSignsByIdEvidence: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postAdminReviewSignsByIdRefuse: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          reason: string
          seen?: components["schemas"]["SignState"]
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
            state: components["schemas"]["SignState"]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminStaffRole: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            /** @enum {string} */
            role: "administrator" | "organizer" | "auditor"
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminTransfers: {
    parameters: {
      query?: {
        q?: string
        page?: number
        page_size?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            transfers: {
              purchase_id: string
              reference: string
              /** Format: date-time */
              placed_at: string
              amount: number
              total: number
              recipient: string
              payer: string | null
            }[]
            count: number
            page: number
            page_size: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getAdminWords: {
    parameters: {
      query?: {
        q?: string
        added?: "true" | "false"
        page?: number
        page_size?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            words: components["schemas"]["WordGroup"][]
            count: number
            page: number
            page_size: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postAdminWordsByKey: {
    parameters: {
      query?: never
      header?: never
      path: {
        key: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": components["schemas"]["WordGroupChange"]
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            word: components["schemas"]["WordGroup"] | null
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getCoopArtisans: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            artisans: components["schemas"]["DeskArtisan"][]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postCoopArtisans: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          key: string
          form: components["schemas"]["ArtisanForm"]
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            artisan: components["schemas"]["DeskArtisan"]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  putCoopArtisansById: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          form: components["schemas"]["ArtisanForm"]
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            artisan: components["schemas"]["DeskArtisan"]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  deleteCoopArtisansById: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getCoopCategories: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            categories: {
              handle: string
              name: string
              image: components["schemas"]["Image"] | null
              tax_percent: number
              children: components["schemas"]["DeskCategory"][]
            }[]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  putCoopClosedWindow: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          /** Format: date */
          from: string
          /** Format: date */
          until: string
          reason: components["schemas"]["DeskLine"]
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            profile: components["schemas"]["DeskProfile"]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  deleteCoopClosedWindow: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            profile: components["schemas"]["DeskProfile"]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getCoopFairs: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
        page?: number
        page_size?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            fairs: components["schemas"]["DeskFair"][]
            count: number
            page: number
            page_size: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getCoopFairsById: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["DeskFair"]
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  putCoopFairsByIdApplication: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          brings: string
          stand_wish: components["schemas"]["StandWish"]
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  deleteCoopFairsByIdApplication: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getCoopInvitations: {
    parameters: {
      query?: {
        page?: number
        page_size?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            invitations: components["schemas"]["Invitation"][]
            count: number
            page: number
            page_size: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postCoopInvitations: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          name: string
          role: components["schemas"]["MemberRole"]
          contact: string
          /** @default ar */
          locale?: components["schemas"]["Locale"]
          key?: string
        }
      }
    }
    responses: {
      /** @description Done */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            invitation: components["schemas"]["Invitation"]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  deleteCoopInvitationsById: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getCoopListings: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
        state?: components["schemas"]["ListingState"]
        q?: string
        page?: number
        page_size?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            listings: components["schemas"]["DeskListingLine"][]
            counts: {
              [key: string]: number
            }
            count: number
            page: number
            page_size: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postCoopListings: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          key: string
          form: components["schemas"]["ListingForm"]
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            listing: components["schemas"]["DeskListing"]
            replayed: boolean
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getCoopListingsExport: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postCoopListingsImport: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          upload_id: string
          dry_run: boolean
          /** @default 0 */
          from?: number
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            total: number
            next: number | null
            rows: components["schemas"]["ImportedRow"][]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getCoopListingsById: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            listing: components["schemas"]["DeskListing"]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  putCoopListingsById: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          version: number
          form: components["schemas"]["ListingForm"]
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            listing: components["schemas"]["DeskListing"]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postCoopListingsByIdState: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          to: "published" | "paused" | "archived" | "draft"
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
            handle: string
            state: components["schemas"]["ListingState"]
            version: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postCoopListingsByIdStock: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          key: string
          variant_id: string
          change: number
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            left: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getCoopMe: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
            name: string
            /** @enum {string} */
            role: "manager" | "catalogue" | "orders" | "accounts"
            locale: components["schemas"]["Locale"]
            cooperative: {
              handle: string
              name: string
              region_id: string
              /** @enum {string} */
              status: "verified" | "suspended"
              suspended_reason: string | null
            }
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getCoopMembers: {
    parameters: {
      query?: {
        page?: number
        page_size?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            members: {
              id: string
              name: string
              role: components["schemas"]["MemberRole"]
              phone: string | null
              email: string | null
              locale: components["schemas"]["Locale"]
              own: boolean
            }[]
            count: number
            page: number
            page_size: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  putCoopMembersById: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          role: components["schemas"]["MemberRole"]
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  deleteCoopMembersById: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getCoopNewOrders: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            newest: {
              id: string
              reference: string
              /** Format: date-time */
              placed_at: string
            } | null
            to_answer: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getCoopPapers: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            papers: components["schemas"]["Paper"][]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postCoopPapers: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": components["schemas"]["PaperForm"]
      }
    }
    responses: {
      /** @description Done */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getCoopPapersByIdFile: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getCoopParcels: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
        pile?: components["schemas"]["Pile"]
        reference?: string
        page?: number
        page_size?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            parcels: components["schemas"]["DeskParcel"][]
            count: number
            counts: components["schemas"]["PileCounts"]
            page: number
            page_size: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getCoopParcelsById: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["DeskParcel"]
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postCoopParcelsByIdAccept: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postCoopParcelsByIdAcceptPart: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          lines: {
            line_id: string
            quantity: number
          }[]
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postCoopParcelsByIdCall: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          outcome: "confirmed" | "no_answer" | "wrong_number"
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postCoopParcelsByIdDecline: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          reason: "out_of_stock" | "damaged" | "cannot_deliver" | "closed" | "not_confirmed" | "other"
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postCoopParcelsByIdDeliver: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          /**
           * @default carrier
           * @enum {string}
           */
          cash_held_by?: "carrier" | "cooperative"
          carrier?: string
          cash_counted?: number | 0
          cash_note?: string
          boxes?: string[]
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postCoopParcelsByIdLeave: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postCoopParcelsByIdPack: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          boxes?: {
            line_id: string
            quantity: number
          }[][]
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getCoopParcelsByIdPhotosByPhoto: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
        photo: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["PhotoBytes"]
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postCoopParcelsByIdRefuse: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          reason: "damaged" | "late" | "changed_mind" | "absent" | "other"
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postCoopParcelsByIdReturnAccept: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          note?: string
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postCoopParcelsByIdReturnReceived: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          restock: boolean
          /**
           * @default carrier
           * @enum {string}
           */
          cash_paid_by?: "carrier" | "cooperative"
          carrier?: string
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postCoopParcelsByIdReturnRefuse: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          reason: string
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postCoopParcelsByIdShip: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          carrier: string
          tracking_number?: string
          /** Format: uri */
          tracking_url?: string
          boxes?: {
            id: string
            tracking_number?: string
            /** Format: uri */
            tracking_url?: string
          }[]
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postCoopPhotos: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          upload_id: string
          /**
           * @default listing
           * @enum {string}
           */
          use?: "listing" | "mark" | "banner"
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            photo: components["schemas"]["DeskPhoto"]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getCoopProfile: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            profile: components["schemas"]["DeskProfile"]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  putCoopProfile: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          /** Format: date-time */
          updated_at: string
          form: components["schemas"]["ProfileForm"]
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            profile: components["schemas"]["DeskProfile"]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getCoopSigns: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            signs: components["schemas"]["DeskSign"][]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postCoopSigns: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          kind: components["schemas"]["SignKind"]
          number: string
          issuer: string
          /** Format: date */
          expires_on: string
          upload_id: string
          key: string
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            sign: components["schemas"]["DeskSign"]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  putCoopSignsById: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": components["schemas"]["SignForm"]
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            sign: components["schemas"]["DeskSign"]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  deleteCoopSignsById: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getCoopSignsByIdEvidence: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getCoopStatement: {
    parameters: {
      query?: {
        from?: string
        until?: string
        page?: number
        page_size?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            balance: {
              available: number
              expected: number
              held: number
            }
            paid_out: number
            lines: {
              id: string
              /** @enum {string} */
              kind: "placed" | "reversed" | "captured" | "refunded" | "remitted" | "paid_out" | "adjusted"
              /** Format: date-time */
              on: string
              reference: string | null
              memo: string
              reason: components["schemas"]["EntryReason"] | null
              waiting: boolean
              payout: {
                amount: number
                netted: number
                reference: string
                /** Format: date */
                on: string
              } | null
              sold: number
              tax: number
              commission: number
              commission_percent: number | null
              contribution: number
              contribution_percent: number | null
              owed: number
              cash_in_hand: number
            }[]
            count: number
            page: number
            page_size: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getCoopToday: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            announcements: components["schemas"]["ShownAnnouncement"][]
            orders: {
              counts: components["schemas"]["PileCounts"]
              to_answer: components["schemas"]["DeskParcel"][]
            } | null
            stock: {
              count: number
              low: {
                variant_id: string
                handle: string
                title: string
                variant_title: string
                left: number
              }[]
            } | null
            expiring: {
              id: string
              /** @enum {string} */
              what: "sign" | "paper"
              kind: string
              name: string
              /** Format: date-time */
              expires_at: string
            }[]
            fairs: {
              calls: {
                id: string
                name: string
                /** Format: date */
                closes_on: string
              }[]
              answers: {
                id: string
                name: string
                /** @enum {string} */
                status: "accepted" | "waitlisted" | "refused"
                stand: string | null
              }[]
            }
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postCoopUploads: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  headCoopUploadsById: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  patchCoopUploadsById: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": string
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postHooksCard: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            /** @constant */
            received: true
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getOpenapi: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            [key: string]: unknown
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getReady: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            /** @constant */
            ready: true
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postStoreAccessCode: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          phone: string
          /** @default ar */
          locale?: components["schemas"]["Locale"]
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            resend_after: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postStoreAccessInvitation: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          token: string
          proof:
            | {
                code: string
              }
            | {
                password: string
              }
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Session"]
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postStoreAccessInvitationCode: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          token: string
          /** @default ar */
          locale?: components["schemas"]["Locale"]
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            resend_after: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postStoreAccessInvitationRead: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          token: string
          /** @default ar */
          locale?: components["schemas"]["Locale"]
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            name: string
            role: components["schemas"]["MemberRole"]
            channel: components["schemas"]["Channel"]
            contact: string
            cooperative: {
              name: string
              region_id: string
            }
            /** Format: date-time */
            expires_at: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postStoreAccessMail: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          token: string
          /** @default ar */
          locale?: components["schemas"]["Locale"]
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            email: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postStoreAccessMember: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          phone: string
          code: string
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Session"]
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postStoreAccessPhone: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          phone: string
          code: string
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Session"]
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postStoreAlerts: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          subject: components["schemas"]["AlertSubject"]
          handle: string
          contact: string
          locale: components["schemas"]["Locale"]
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": Record<string, never>
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postStoreAlertsWords: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          words: string
          contact: string
          locale: components["schemas"]["Locale"]
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": Record<string, never>
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postStoreBasketReview: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          lines: {
            variant_id: string
            quantity: number
            seen_price?: number
          }[]
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            parcels: components["schemas"]["BasketParcel"][]
            gone: string[]
            goods_total: number
            purchasable: boolean
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getStoreBuyersMeAddresses: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            addresses: components["schemas"]["SavedAddress"][]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postStoreBuyersMeAddresses: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": components["schemas"]["WrittenAddress"]
      }
    }
    responses: {
      /** @description Done */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            addresses: components["schemas"]["SavedAddress"][]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  putStoreBuyersMeAddressesById: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": components["schemas"]["WrittenAddress"]
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            addresses: components["schemas"]["SavedAddress"][]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  deleteStoreBuyersMeAddressesById: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            addresses: components["schemas"]["SavedAddress"][]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getStoreBuyersMeApplication: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            application: components["schemas"]["Application"] | null
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  putStoreBuyersMeApplication: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          answers: components["schemas"]["WrittenAnswers"]
          /** @default ar */
          locale?: components["schemas"]["Locale"]
          /** @default false */
          again?: boolean
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            application: components["schemas"]["Application"]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postStoreBuyersMeApplicationPapers: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          kind: components["schemas"]["PaperKind"]
          /** Format: base64 */
          photo: string
        }
      }
    }
    responses: {
      /** @description Done */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            application: components["schemas"]["Application"]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getStoreBuyersMeApplicationPapersById: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["PhotoBytes"]
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  deleteStoreBuyersMeApplicationPapersById: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            application: components["schemas"]["Application"]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postStoreBuyersMeApplicationSend: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            application: components["schemas"]["Application"]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getStoreBuyersMeBasket: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            lines: {
              variant_id: string
              quantity: number
              seen_price?: number
            }[]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  putStoreBuyersMeBasket: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          lines: {
            variant_id: string
            quantity: number
            seen_price?: number
          }[]
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            lines: {
              variant_id: string
              quantity: number
              seen_price?: number
            }[]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postStoreBuyersMeCode: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          phone?: string
          /** @default ar */
          locale?: components["schemas"]["Locale"]
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            resend_after: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postStoreBuyersMeDelete: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          proof: components["schemas"]["Proof"]
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            deleted: boolean
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getStoreBuyersMeExport: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            /** Format: date-time */
            exported_at: string
            profile: {
              name: string
              email: string
              email_proved: boolean
              phone: string
              has_password: boolean
              /** Format: date-time */
              opened_at: string
            }
            addresses: {
              recipient: string
              phone: string
              province_id: string
              city: string
              street: string
              landmark: string
              postcode: string
              is_default: boolean
            }[]
            basket: {
              variant_id: string
              quantity: number
            }[]
            favourites: {
              title: string
              handle: string
              /** Format: date-time */
              kept_at: string
            }[]
            purchases: {
              reference: string
              /** Format: date-time */
              placed_at: string
              payment: components["schemas"]["Payment"]
              total: number
              recipient: string
              phone: string
              email: string
              province: string
              city: string
              street: string
              landmark: string
              parcels: {
                cooperative: string
                state: components["schemas"]["ParcelState"]
                total: number
                gift_note: string
                lines: {
                  title: string
                  quantity: number
                  total: number
                }[]
                returns: {
                  status: string
                  /** Format: date-time */
                  requested_at: string
                }[]
              }[]
            }[]
            enquiries: {
              /** Format: date-time */
              written_at: string
              subject: string
              body: string
              contact: string
            }[]
            alerts: {
              /** Format: date-time */
              asked_at: string
              subject: components["schemas"]["AlertSubject"]
              contact: string
            }[]
            messages: {
              /** Format: date-time */
              sent_at: string
              channel: string
              recipient: string
              template: string
            }[]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postStoreBuyersMeFavourites: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          /** @default [] */
          add?: string[]
          /** @default [] */
          remove?: string[]
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            ids: string[]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postStoreBuyersMeMail: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          email: string
          proof?: components["schemas"]["Proof"]
          /** @default ar */
          locale?: components["schemas"]["Locale"]
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            sent: boolean
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  putStoreBuyersMePassword: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          password: string
          proof: components["schemas"]["Proof"]
          /** @default ar */
          locale?: components["schemas"]["Locale"]
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Session"]
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  putStoreBuyersMePhone: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          phone: string
          code: string
          proof: components["schemas"]["Proof"]
          /** @default ar */
          locale?: components["schemas"]["Locale"]
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Session"]
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getStoreBuyersMeProfile: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["AccountProfile"]
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  putStoreBuyersMeProfile: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          name: string
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["AccountProfile"]
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getStoreBuyersMePurchases: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
        page?: number
        page_size?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            purchases: components["schemas"]["PurchaseRow"][]
            count: number
            page: number
            page_size: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postStoreBuyersMePurchasesClaim: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": components["schemas"]["TrackKey"]
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            reference: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getStoreBuyersMePurchasesByReference: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
      }
      header?: never
      path: {
        reference: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            purchase: components["schemas"]["TrackedPurchase"]
            track_token: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  deleteStoreBuyersMeSessions: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            token: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getStoreCategories: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            categories: {
              handle: string
              name: string
              listings_count: number
              image: components["schemas"]["Image"] | null
              children: {
                handle: string
                name: string
                listings_count: number
              }[]
            }[]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getStoreCategoriesByHandle: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
      }
      header?: never
      path: {
        handle: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            category: {
              handle: string
              name: string
              description: string
            }
            parent: components["schemas"]["CategoryRef"] | null
            children: components["schemas"]["CategoryRef"][]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getStoreCooperatives: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
        region?: string
        province?: string
        sector?: string
        page?: number
        page_size?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            cooperatives: components["schemas"]["CooperativeCard"][]
            count: number
            page: number
            page_size: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getStoreCooperativesByHandle: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
      }
      header?: never
      path: {
        handle: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            cooperative: {
              handle: string
              name: string
              summary: string
              legal_form: components["schemas"]["LegalForm"]
              region: components["schemas"]["TerritoryRef"]
              province: components["schemas"]["TerritoryRef"]
              locality: string
              women_led: boolean
              youth_led: boolean
              mark: components["schemas"]["Image"] | null
              banner: components["schemas"]["Image"] | null
              listings_count: number
              demo: boolean
              story: string
              founded: number | null
              members_count: number
              women_count: number
              youth_count: number
              sectors: {
                handle: string
                name: string
              }[]
              identity: {
                register_court: string | null
                register_number: string | null
                ice: string | null
              }
              closed: components["schemas"]["ClosedWindow"] | null
            }
            artisans: components["schemas"]["Artisan"][]
            signs: components["schemas"]["Sign"][]
            fairs: components["schemas"]["FairCard"][]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postStoreEnquiries: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          name: string
          contact: string
          /** @enum {string} */
          subject: "order" | "cooperative" | "press" | "privacy" | "other"
          reference?: string
          body: string
          locale: components["schemas"]["Locale"]
        }
      }
    }
    responses: {
      /** @description Done */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            id: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getStoreFairs: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
        page?: number
        page_size?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            fairs: {
              handle: string
              name: string
              series: string
              /** @enum {string} */
              scope: "national" | "regional" | "mobile_market"
              number: number | null
              slogan: string
              starts_on: string | null
              ends_on: string | null
              year: number | null
              territory: components["schemas"]["TerritoryRef"] | null
              poster: components["schemas"]["Image"] | null
              /** @enum {string} */
              state: "coming" | "open" | "closed"
              demo: boolean
              listings_count: number
            }[]
            count: number
            page: number
            page_size: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getStoreFairsByHandle: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
      }
      header?: never
      path: {
        handle: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            fair: {
              handle: string
              name: string
              series: string
              /** @enum {string} */
              scope: "national" | "regional" | "mobile_market"
              number: number | null
              slogan: string
              starts_on: string | null
              ends_on: string | null
              year: number | null
              territory: components["schemas"]["TerritoryRef"] | null
              poster: components["schemas"]["Image"] | null
              /** @enum {string} */
              state: "coming" | "open" | "closed"
              demo: boolean
              theme: string
              summary: string
              unknown: string
              venue: string
              area_m2: number | null
              announced_from: string | null
              announced_until: string | null
              exhibitors: {
                count: number
                approximate: boolean
              } | null
              organizers: string
              partners: string
              patronage: string
              sources: string[]
              call_until: string | null
            }
            activities: {
              handle: string
              /** @enum {string} */
              kind: "workshop" | "training" | "seminar" | "conference"
              title: string
              summary: string
              on: string | null
            }[]
            cooperatives: components["schemas"]["CooperativeCard"][]
            editions: components["schemas"]["FairCard"][]
            featured: components["schemas"]["Featured"]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postStoreFavouritesReview: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          ids: string[]
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            listings: components["schemas"]["ListingCard"][]
            gone: string[]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postStoreFound: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          locale: components["schemas"]["Locale"]
          /** @enum {string} */
          what: "clicked" | "bought"
          found: {
            q: string
            listing: string
          }[]
        }
      }
    }
    responses: {
      /** @description Done */
      202: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": Record<string, never>
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getStoreHome: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            hero: components["schemas"]["ListingCard"][]
            season: components["schemas"]["ListingCard"][]
            sales: components["schemas"]["ListingCard"][]
            featured_territories: components["schemas"]["TerritoryTile"][]
            regions: components["schemas"]["TerritoryTile"][]
            cooperatives: components["schemas"]["CooperativeCard"][]
            stories: components["schemas"]["Story"][]
            fairs: components["schemas"]["FairCard"][]
            fresh: components["schemas"]["ListingCard"][]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getStoreInfoPagesBySlug: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
      }
      header?: never
      path: {
        slug: components["schemas"]["InfoSlug"]
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            language: components["schemas"]["Locale"]
            title: string
            summary: string
            sections: components["schemas"]["InfoSection"][]
            others: {
              slug: components["schemas"]["InfoSlug"]
              title: string
            }[]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getStoreListings: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
        q?: string
        counted?: "true" | "false"
        region?: string[]
        province?: string[]
        category?: string[]
        cooperative?: string[]
        sector?: string[]
        sign?: components["schemas"]["SignKind"][]
        fair?: string[]
        women_led?: "true" | "false"
        youth_led?: "true" | "false"
        in_stock?: "true" | "false"
        on_sale?: "true" | "false"
        in_season?: "true" | "false"
        lead_max?: number
        price_min?: number
        price_max?: number
        sort?: "relevance" | "newest" | "popular" | "price_asc" | "price_desc"
        facets?: "true" | "false"
        page?: number
        page_size?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            listings: components["schemas"]["ListingCard"][]
            picked: string[]
            count: number
            exact: number | null
            page: number
            page_size: number
            facets: {
              [key: string]: {
                value: string
                count: number
                name?: string
              }[]
            } | null
            price_range: {
              min: number
              max: number
            } | null
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getStoreListingsByHandle: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
      }
      header?: never
      path: {
        handle: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            listing: {
              id: string
              handle: string
              title: string
              subtitle: string
              image: components["schemas"]["Image"] | null
              price_from: number
              price_until: number
              former_price: number | null
              sale_until: string | null
              cooperative: {
                handle: string
                name: string
              }
              region: components["schemas"]["TerritoryRef"]
              province: components["schemas"]["TerritoryRef"]
              signs: components["schemas"]["SignKind"][]
              in_stock: boolean
              variant_id: string | null
              description: string
              materials: string
              images: components["schemas"]["Image"][]
              categories: components["schemas"]["CategoryRef"][]
              options: {
                id: string
                title: string
                values: {
                  id: string
                  label: string
                }[]
              }[]
              variants: {
                id: string
                sku: string
                title: string
                values: {
                  [key: string]: string
                }
                price: number
                former_price: number | null
                sale_until: string | null
                weight_g: number
                available: number
                split: components["schemas"]["PriceSplit"]
              }[]
              artisan: components["schemas"]["Artisan"] | null
              sign_details: components["schemas"]["Sign"][]
              bulky: boolean
              lead_time_days: number
              season: number[] | null
              lot: string | null
              closed: components["schemas"]["ClosedWindow"] | null
              sellable: boolean
            }
            cooperative: components["schemas"]["CooperativeCard"]
            fairs: components["schemas"]["FairCard"][]
            related: {
              maker: components["schemas"]["ListingCard"][]
              craft: components["schemas"]["ListingCard"][]
            }
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getStoreListingsByHandleDelivery: {
    parameters: {
      query: {
        locale?: components["schemas"]["Locale"]
        province: string
        variant?: string
        quantity?: number
      }
      header?: never
      path: {
        handle: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            choices: components["schemas"]["DeliveryChoice"][]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postStorePurchasesCancel: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          key: components["schemas"]["TrackKey"]
          parcel_id: string
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            purchase: components["schemas"]["TrackedPurchase"]
            track_token: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postStorePurchasesPrepare: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": components["schemas"]["PrepareBody"]
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            purchase_id: string
            parcels: components["schemas"]["PreparedParcel"][]
            gone: string[]
            goods_total: number
            delivery_total: number
            discount_total: number
            tax_total: number
            total: number
            placeable: boolean
            payments: components["schemas"]["Payment"][]
            card: {
              client_secret: string
              publishable_key: string
            } | null
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postStorePurchasesReturns: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          key: components["schemas"]["TrackKey"]
          parcel_id: string
          lines: {
            item_id: string
            quantity: number
          }[]
          reason: components["schemas"]["ReturnReason"]
          note?: string
          /** @default [] */
          photos?: string[]
          rib?: string | null
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            purchase: components["schemas"]["TrackedPurchase"]
            track_token: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postStorePurchasesReturnsPhotos: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          key: components["schemas"]["TrackKey"]
          /** Format: base64 */
          photo: string
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            /** Format: uuid */
            photo: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postStorePurchasesReturnsPhotosRead: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          key: components["schemas"]["TrackKey"]
          /** Format: uuid */
          photo: string
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["PhotoBytes"]
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postStorePurchasesTrack: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": components["schemas"]["TrackKey"]
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            purchase: components["schemas"]["TrackedPurchase"]
            track_token: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  postStorePurchasesByIdPlace: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          total: number
        }
      }
    }
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            reference: string
            total: number
            track_token: string
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getStoreSectors: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            sectors: {
              handle: string
              name: string
            }[]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getStoreSitemap: {
    parameters: {
      query?: {
        page?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            listings: {
              handle: string
              updated_at: string
            }[]
            cooperatives: string[]
            territories: string[]
            categories: string[]
            fairs: string[]
            pages: number
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getStoreSuggestions: {
    parameters: {
      query: {
        locale?: components["schemas"]["Locale"]
        q: string
        part?: "all" | "names"
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            spelling: string | null
            listings: components["schemas"]["ListingCard"][]
            cooperatives: {
              handle: string
              name: string
              summary: string
              legal_form: components["schemas"]["LegalForm"]
              region: components["schemas"]["TerritoryRef"]
              province: components["schemas"]["TerritoryRef"]
              locality: string
              women_led: boolean
              youth_led: boolean
              mark: components["schemas"]["Image"] | null
              banner: components["schemas"]["Image"] | null
              demo: boolean
            }[]
            categories: {
              handle: string
              name: string
              parent: string | null
            }[]
            territories: {
              id: string
              handle: string
              name: string
              /** @enum {string} */
              kind: "region" | "province" | "prefecture"
              parent: string | null
            }[]
            fairs: components["schemas"]["FairCard"][]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getStoreTerritories: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            regions: {
              id: string
              handle: string
              name: string
              /** @enum {string} */
              kind: "region" | "province" | "prefecture"
              summary: string
              listings_count: number
              cooperatives_count: number
              provinces: components["schemas"]["TerritoryRef"][]
            }[]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
  getStoreTerritoriesByHandle: {
    parameters: {
      query?: {
        locale?: components["schemas"]["Locale"]
      }
      header?: never
      path: {
        handle: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            territory: {
              id: string
              handle: string
              name: string
              /** @enum {string} */
              kind: "region" | "province" | "prefecture"
              summary: string
              listings_count: number
              cooperatives_count: number
              landscape: components["schemas"]["Image"] | null
            }
            region: components["schemas"]["TerritoryRef"]
            provinces: components["schemas"]["TerritoryTile"][]
            trades: {
              handle: string
              name: string
              listings_count: number
            }[]
            lead: components["schemas"]["Featured"]
            featured: components["schemas"]["Featured"]
            nearby: components["schemas"]["ListingCard"][]
            cooperatives: components["schemas"]["CooperativeCard"][]
            fairs: components["schemas"]["FairCard"][]
          }
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Refusal"]
        }
      }
    }
  }
}
