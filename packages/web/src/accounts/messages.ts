export const messages = {
  title: "Masuk",
  username: "Nama akun",
  password: "Kata sandi",
  signIn: "Masuk",
  signingIn: "Memeriksa …",
  demoTitle: "Coba sebagai",
  demoHint:
    "Pemasangan ini berisi data contoh. Pilih satu peran; nama akun dan kata sandinya terisi sendiri.",
  forgotten: "Lupa kata sandi? Hubungi administrator SELARAS di badan kepegawaian Anda.",
  ruleBook: "Baca buku aturan tanpa masuk",
  promise: "Sistem mengusulkan, manusia memutuskan.",
  meaning: "Penyusunan rencana mutasi ASN: sah, terbaik, dan dapat dijelaskan kepada setiap pegawai.",
} as const;
