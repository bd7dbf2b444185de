import type { searched as en } from "./en"

export const searched: typeof en = {
  title: "ما بُحث عنه",
  lead: "مجاميع كل يوم، تُحفظ 13 شهرا. لا يُعرف هنا أحد ممن بحثوا.",
  words: "الكلمات",
  language: "لغة الصفحة",
  by: { searched: "الأكثر بحثا", nothing: "بلا نتيجة", clicked: "ما فُتح", bought: "ما اشتُري بعدها" },
  heads: { searched: "مرات البحث", nothing: "بلا نتيجة", clicked: "فُتح", bought: "اشتُري" },
  say: "إعطاء معنى",
  none: "لم يُحسب شيء في هذه الأيام.",
  hidden:
    "لا يظهر هنا: {{number}} من عمليات البحث بكلمات ليست من كلمات الحرفة وجاءت في أقل من ثلاثة أيام. قد يكون أحدهم كتبها عن نفسه.",
}
