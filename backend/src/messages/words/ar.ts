import { counted } from "../format"
import type { Words } from "./words"

export const ar: Words = {
  market: "المعرض",
  closing: "المعرض: سوق تعاونيات المغرب طوال السنة.",
  colon: ": ",
  comma: "، ",
  greeting: (name) => `السلام عليكم ${name}،`,
  reference: "مرجع الطلبية",
  goods: "المنتوجات",
  delivery: "التوصيل",
  discount: "التخفيض",
  total: "المجموع",
  arrival: "الوصول المرتقب",
  fetch: "أيام الاستلام",
  answer: "تجيب التعاونية قبل",
  parcel: "الطرد",
  reason: "السبب",
  reasons: {
    out_of_stock: "نفد المنتوج",
    damaged: "المنتوج معيب",
    cannot_deliver: "يتعذر التوصيل إلى هذا العنوان",
    closed: "التعاونية مغلقة",
    not_confirmed: "لم يتأكد الطلب بالهاتف",
    late: "وصل متأخراً",
    changed_mind: "عدول عن الشراء",
    absent: "لم يوجد أحد عند التسليم",
    other: "سبب آخر",
  },
  note: "تقول التعاونية",
  instead: (now, was) => (now === 0 ? "لا يُرسل" : `${now} من ${was}`),
  track: "تتبع الطلبية",
  follow: "رقم التتبع",
  follow_there: "تتبع الطرد لدى الناقل",
  at: ({ day, hour }) => `${day} على الساعة ${hour}`,
  pieces: (count) =>
    counted(count, "ar", { one: "قطعة واحدة", two: "قطعتان", few: "# قطع", many: "# قطعة", other: "# قطعة" }),
  services: {
    home: "التوصيل إلى العنوان",
    express: "التوصيل السريع",
    pickup_cooperative: "الاستلام من التعاونية",
    pickup_fair: "الاستلام من رواق المعرض",
  },
  placed: {
    subject: (reference) => `طلبيتك ${reference} مسجلة`,
    title: "طلبيتك مسجلة",
    lead: (parcels) =>
      parcels === 1
        ? "شكراً على ثقتك. توصلت التعاونية بطلبيتك، ونخبرك عند كل خطوة."
        : `شكراً على ثقتك. طلبيتك في ${counted(parcels, "ar", { two: "طردين", few: "# طرود", many: "# طرداً", other: "# طرد" })}: كل تعاونية تحضّر طردها، ونخبرك عند كل خطوة.`,
    pay: {
      cash_on_delivery: (total) => `الأداء نقداً عند استلام كل طرد، والمجموع ${total}.`,
      bank_transfer: (total, reference) =>
        `المرجو تحويل ${total} مع ذكر المرجع ${reference}. تجد الحساب البنكي في صفحة التتبع، ويبدأ التحضير بعد توصلنا بالتحويل.`,
      card: (total) => `الأداء بالبطاقة البنكية: ${total}.`,
    },
  },
  paid: {
    subject: (reference) => `توصلنا بتحويلك عن الطلبية ${reference}`,
    title: "توصلنا بتحويلك",
    lead: (total) => `توصلنا بمبلغ ${total}، والتعاونيات تحضّر الآن طرودك.`,
    phone: (reference, total) => `المعرض: توصلنا بتحويل ${total}، والطلبية ${reference} قيد التحضير.`,
  },
  parcels: {
    accepted: {
      subject: ({ cooperative, reference }) => `${cooperative}: طلبيتك ${reference} مقبولة`,
      title: "طردك قيد التحضير",
      lead: ({ cooperative }) => `طلبيتك لدى ${cooperative} مقبولة، وقد بدأ تحضيرها.`,
      phone: ({ cooperative, reference }) => `المعرض: طلبيتك ${reference} لدى ${cooperative} مقبولة وقيد التحضير.`,
    },
    accepted_in_part: {
      subject: ({ cooperative, reference }) => `${cooperative}: جزء من طلبيتك ${reference} قيد التحضير`,
      title: "طردك قيد التحضير، وينقصه شيء",
      lead: ({ cooperative, total }) =>
        `بعض ما طلبته من ${cooperative} غير متوفر، فنعتذر إليك. الباقي قيد التحضير، ومجموعه الجديد ${total}.`,
      phone: ({ cooperative, reference, total }) =>
        `المعرض: نقص من طلبيتك ${reference} لدى ${cooperative}. الباقي: ${total}.`,
    },
    declined: {
      subject: ({ cooperative, reference }) => `${cooperative}: تعذرت تلبية طلبيتك ${reference}`,
      title: "تعذرت تلبية هذا الطرد",
      lead: ({ cooperative }) =>
        `نعتذر إليك: تعذرت على ${cooperative} تلبية طلبيتك. أما الطرود الأخرى، إن وُجدت، فلا شيء يتغير فيها.`,
      phone: ({ cooperative, reference }) => `المعرض: نعتذر، تعذرت تلبية طلبيتك ${reference} لدى ${cooperative}.`,
    },
    timed_out: {
      subject: ({ cooperative, reference }) => `${cooperative}: أُلغي طردك من الطلبية ${reference}`,
      title: "لم يصل الجواب في أجله",
      lead: ({ cooperative }) => `لم نتوصل بجواب ${cooperative} في الأجل، فأُلغي هذا الطرد. نعتذر إليك عن هذا الانتظار.`,
      phone: ({ cooperative, reference }) =>
        `المعرض: نعتذر، لم تجب ${cooperative} في الأجل فأُلغي طردها من طلبيتك ${reference}.`,
    },
    cancelled: {
      subject: ({ cooperative, reference }) => `${cooperative}: أُلغي طردك من الطلبية ${reference}`,
      title: "أُلغي الطرد",
      lead: ({ cooperative }) => `أُلغي طردك من ${cooperative}.`,
      phone: ({ cooperative, reference }) => `المعرض: أُلغي طرد ${cooperative} من طلبيتك ${reference}.`,
    },
    packed: {
      subject: ({ cooperative, reference }) => `${cooperative}: جُهّز طردك من الطلبية ${reference}`,
      title: "جُهّز طردك",
      lead: ({ cooperative }) => `جهّزت ${cooperative} طردك، وتسلّمه قريباً إلى الناقل.`,
      phone: ({ cooperative, reference }) => `المعرض: جُهّز طرد ${cooperative} من طلبيتك ${reference}.`,
    },
    ready: {
      subject: ({ cooperative, reference }) => `${cooperative}: طلبيتك ${reference} جاهزة للاستلام`,
      title: "طردك جاهز",
      lead: ({ cooperative, fair, reference }) =>
        fair
          ? `طردك جاهز. تجده في رواق ${cooperative}${fair.stand ? ` (رقم ${fair.stand})` : ""}، ${fair.where}، ${fair.days}. خذ معك مرجع الطلبية ${reference}.`
          : `طردك جاهز في ${cooperative}، يمكنك أن تأتي لاستلامه.`,
      phone: ({ cooperative, fair, reference, total, cash }) =>
        (fair
          ? `المعرض: طردك جاهز. خذ المرجع ${reference} يوم ${fair.days} إلى رواق ${cooperative}.`
          : `المعرض: طلبيتك ${reference} جاهزة للاستلام من ${cooperative}.`) + (cash ? ` عند الاستلام: ${total}.` : ""),
    },
    partly_shipped: {
      subject: ({ cooperative, reference }) => `${cooperative}: جزء من طلبيتك ${reference} في الطريق`,
      title: "جزء من طردك في الطريق",
      lead: ({ cooperative }) => `خرج من ${cooperative} صندوق من طلبيتك، والباقي يتبعه.`,
      phone: ({ cooperative, reference }) => `المعرض: صندوق من طلبيتك ${reference} لدى ${cooperative} في الطريق.`,
    },
    shipped: {
      subject: ({ cooperative, reference }) => `${cooperative}: طردك من الطلبية ${reference} في الطريق`,
      title: "طردك في الطريق",
      lead: ({ cooperative }) => `خرج طردك من ${cooperative} وهو في الطريق إليك.`,
      phone: ({ cooperative, reference, total, cash }) =>
        `المعرض: طرد ${cooperative} من طلبيتك ${reference} في الطريق.${cash ? ` عند الاستلام: ${total}.` : ""}`,
    },
    partly_delivered: {
      subject: ({ cooperative, reference }) => `${cooperative}: سُلّم جزء من طلبيتك ${reference}`,
      title: "وصل جزء من طردك",
      lead: ({ cooperative }) => `سُلّم إليك صندوق من طلبيتك لدى ${cooperative}، والباقي يتبعه.`,
      phone: ({ cooperative, reference }) => `المعرض: سُلّم صندوق من طلبيتك ${reference} لدى ${cooperative}.`,
    },
    delivered: {
      subject: ({ cooperative, reference }) => `${cooperative}: سُلّم طردك من الطلبية ${reference}`,
      title: "وصل طردك",
      lead: ({ cooperative }) =>
        `سُلّم طردك من ${cooperative}. نتمنى أن ينال إعجابك. وإن وجدت فيه عيباً أو نقصاً فأخبرنا من صفحة التتبع.`,
      phone: ({ cooperative, reference }) => `المعرض: سُلّم طرد ${cooperative} من طلبيتك ${reference}.`,
    },
    refused: {
      subject: ({ cooperative, reference }) => `${cooperative}: عاد طردك من الطلبية ${reference}`,
      title: "عاد الطرد",
      lead: ({ cooperative }) => `لم يُستلم طردك من ${cooperative}، وهو في طريق العودة.`,
      phone: ({ cooperative, reference }) =>
        `المعرض: طرد ${cooperative} من طلبيتك ${reference} لم يُستلم، وهو في طريق العودة.`,
    },
    not_fetched: {
      subject: ({ cooperative, reference }) => `${cooperative}: لم يأت أحد لاستلام طردك من الطلبية ${reference}`,
      title: "لم يُستلم الطرد",
      lead: ({ cooperative }) => `لم يأت أحد لاستلام طردك، فاحتفظت ${cooperative} بالمنتوجات.`,
      phone: ({ cooperative, reference }) =>
        `المعرض: لم يأت أحد لاستلام طردك من الطلبية ${reference}، فاحتفظت به ${cooperative}.`,
    },
    fair_moved: {
      subject: ({ fair, reference }) => `تغيّر موعد ${fair?.name ?? ""}: طلبيتك ${reference}`,
      title: "تغيّر موعد المعرض",
      lead: ({ cooperative, fair }) =>
        `تغيّر موعد المعرض الذي تستلم فيه طردك. تجد رواق ${cooperative} الآن في ${fair?.where ?? ""}، ${fair?.days ?? ""}. وإن لم يناسبك الموعد فألغ الطرد من صفحة التتبع قبل أن يُجهَّز، أو اتصل بنا.`,
      phone: ({ cooperative, fair, reference }) =>
        `المعرض: موعد جديد لاستلام طلبيتك ${reference}: ${fair?.days ?? ""}، رواق ${cooperative}.`,
    },
    fair_off: {
      subject: ({ fair, reference }) => `طردك ليس في ${fair?.name ?? ""}: طلبيتك ${reference}`,
      title: "طردك ينتظرك في مقر التعاونية",
      lead: ({ cooperative, fair }) =>
        `لن يكون رواق ${cooperative} في ${fair?.name ?? ""}. يمكنك استلام طردك من مقر التعاونية بلا زيادة، أو إلغاؤه من صفحة التتبع قبل أن يُجهَّز.`,
      phone: ({ cooperative, reference }) =>
        `المعرض: طلبيتك ${reference} ليست في المعرض، بل في مقر التعاونية: ${cooperative}.`,
    },
    return_accepted: {
      subject: ({ cooperative, reference }) => `${cooperative}: قُبل الإرجاع من الطلبية ${reference}`,
      title: "قُبل طلب الإرجاع",
      lead: ({ cooperative }) => `تقبل ${cooperative} استرجاع المنتوجات، ونرد إليك المبلغ فور وصولها إليها.`,
      phone: ({ cooperative, reference }) => `المعرض: قبلت ${cooperative} طلب الإرجاع من طلبيتك ${reference}.`,
    },
    return_refused: {
      subject: ({ cooperative, reference }) => `${cooperative}: لم يُقبل الإرجاع من الطلبية ${reference}`,
      title: "لم يُقبل طلب الإرجاع",
      lead: ({ cooperative }) => `لا تقبل ${cooperative} استرجاع المنتوجات. إن كان لك رأي آخر فراسلنا، ونتوسط بينكما.`,
      phone: ({ cooperative, reference }) => `المعرض: لم تقبل ${cooperative} طلب الإرجاع من طلبيتك ${reference}.`,
    },
    returned: {
      subject: ({ cooperative, reference }) => `${cooperative}: وصل ما أرجعته من الطلبية ${reference}`,
      title: "وصل ما أرجعته",
      lead: ({ cooperative }) => `توصلت ${cooperative} بما أرجعته. نحوّل المبلغ إلى حسابك البنكي، ونخبرك فور إرساله.`,
      phone: ({ cooperative, reference }) => `المعرض: توصلت ${cooperative} بما أرجعته من طلبيتك ${reference}.`,
    },
    refunded: {
      subject: ({ refund, reference }) => `رددنا إليك ${refund} عن الطلبية ${reference}`,
      title: "رُدّ إليك المبلغ",
      lead: ({ cooperative, refund }) => `رددنا إليك ${refund} عن طردك من ${cooperative}.`,
      phone: ({ refund, reference }) => `المعرض: رددنا إليك ${refund} عن الطلبية ${reference}.`,
    },
  },
  money: {
    nothing_paid: "لم يؤدَّ عنه شيء.",
    refund: (paid) => `نُرجع إليك ${paid} بالوسيلة التي أديت بها.`,
    pay_cash: (total) => `المبلغ الذي يؤدى عند الاستلام: ${total}.`,
    back: {
      card: "يعود المبلغ إلى البطاقة التي أديت بها، ويظهر لدى بنكك خلال أيام.",
      transfer: "يصل المبلغ إلى حسابك البنكي خلال يومي عمل.",
      cash: "سُلّم إليك المبلغ نقداً عند استرجاع المنتوجات.",
    },
  },
  phone: {
    placed: (reference, total) => `المعرض: طلبيتك ${reference} مسجلة، المجموع ${total}.`,
    received: (reference, pieces, total) => `المعرض: طلبية جديدة ${reference}، ${pieces}، ${total}.`,
    answer_by: (moment) => `الجواب قبل ${moment}.`,
    cancelled: (reference) => `المعرض: أُلغيت الطلبية ${reference}، المرجو عدم إرسالها.`,
    returned: (reference) => `المعرض: طلب إرجاع من الطلبية ${reference}.`,
  },
  answer_by: "الجواب قبل",
  order: {
    received: {
      subject: (reference) => `طلبية جديدة ${reference}`,
      title: "طلبية جديدة",
      lead: "افتحوا مكتب التعاونية لقبولها أو الاعتذار عنها قبل الأجل.",
    },
    cancelled: {
      subject: (reference) => `أُلغيت الطلبية ${reference}`,
      title: "أُلغيت طلبية",
      lead: "ألغاها المشتري، المرجو عدم إرسالها.",
    },
    returned: {
      subject: (reference) => `طلب إرجاع في الطلبية ${reference}`,
      title: "طلب إرجاع",
      lead: "يريد المشتري إرجاع منتوجات، افتحوا المكتب للجواب.",
    },
    open: "افتح الطلبية",
  },
  enquiry: {
    subject: (subject, name) => `${subject}: رسالة من ${name}`,
    title: "رسالة جديدة إلى المعرض",
    name: "الاسم",
    contact: "للجواب",
    about: "الموضوع",
    subjects: { order: "طلبية", cooperative: "تعاونية", press: "صحافة", privacy: "معطيات شخصية", other: "موضوع آخر" },
  },
}
