import type { messages as it } from "./messages.it";

export const messages: Record<keyof typeof it, string> = {
  "factor.code": "Code from the app",
  "factor.recoveryCode": "Recovery code",
  "factor.codeMissing": "Write the whole code.",
  "factor.yourPassword": "Your password",
  "factor.step.title": "One more step",
  "factor.step.lead": "Open the code app on your phone and write the 6 digits that it shows now.",
  "factor.step.recoveryLead": "Write one of the recovery codes that you kept. Each works once.",
  "factor.step.trust": "Do not ask me on this device for 30 days",
  "factor.step.trustHint": "Only if nobody else uses it.",
  "factor.step.submit": "Sign in",
  "factor.step.useRecovery": "I do not have my phone with me",
  "factor.step.useCode": "Use the code from the app",
  "factor.step.back": "Back to e-mail and password",
  "factor.step.lost":
    "Have you lost both the phone and the recovery codes? Whoever administers the system can take the second step off your access.",
  "factor.first.title": "Make your access safe",
  "factor.first.lead":
    "{{name}}, your role sees other people's data: besides the password it takes a code from your phone. You set it up once, in two minutes.",
  "factor.page.title": "Your access",
  "factor.page.lead": "What you sign in with, and how you get back in if you lose your phone.",
  "factor.app.title": "Code app",
  "factor.app.none":
    "Today you sign in with the password alone. With an app on your phone, whoever stole it could still not get in.",
  "factor.app.since": "On since {{day}}: when you sign in, after the password you write the code that the app shows.",
  "factor.app.add": "Add the code app",
  "factor.app.change": "I have a new phone",
  "factor.app.remove": "Remove",
  "factor.app.removeTitle": "Remove the code app",
  "factor.app.removeLead":
    "The password alone will do, and the recovery codes will stop working. If your role asks for the second step, you will have to set it up again.",
  "factor.app.removed": "The code app is removed.",
  "factor.app.added": "Done: from the next time we will ask you for the code, too.",
  "factor.app.lead":
    "You need an app that shows codes: for example Aegis, FreeOTP, Google Authenticator or the one of your password manager. If you have none, install it on your phone now.",
  "factor.app.begin": "I have the app, go on",
  "factor.app.read":
    "In the app tap “Add” and point the camera at this picture. Then write here the code that appears.",
  "factor.app.picture": "Picture for the camera of the code app; the same key is written beside it",
  "factor.app.byHand": "No camera? Write this key in the app:",
  "factor.app.codeHint": "6 digits, they change each half minute.",
  "factor.app.confirm": "Confirm",
  "factor.recovery.title": "Recovery codes",
  "factor.recovery.heading": "{{system}}: recovery codes. Each works once.",
  "factor.recovery.keep":
    "These codes let you in if you lose your phone. Print them or write them down, and keep them away from the computer: you see them only now, and each works once.",
  "factor.recovery.copy": "Copy",
  "factor.recovery.copied": "Copied",
  "factor.recovery.save": "Save in a file",
  "factor.recovery.file": "recovery-codes.txt",
  "factor.recovery.kept": "I have kept them",
  "factor.recovery.left_one": "You have {{count}} left.",
  "factor.recovery.left_other": "You have {{count}} left.",
  "factor.recovery.none": "You have none left: make new ones, or without your phone you will not get in.",
  "factor.recovery.renew": "Make new codes",
  "factor.recovery.renewLead": "Those of before stop working.",
};
