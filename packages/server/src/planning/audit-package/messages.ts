/** LIHAT-SAYA.txt: how whoever holds the package checks it without trusting who made it. */
export const readMe = (plan: {
  id: number;
  name: string;
  tmt: string;
  government: string;
  demo: boolean;
}) => `${plan.demo ? "DATA CONTOH (fiktif)\n\n" : ""}PAKET PEMERIKSA RENCANA MUTASI
Rencana ${plan.id} "${plan.name}", TMT ${plan.tmt}, ${plan.government}

ISI
  problem.json.gz       soal penempatan (transfer-problem/1)
  plan.json.gz          rencana dan sertifikat buktinya (transfer-plan/1)
  plan-export.json.gz   perpindahan, fakta yang dibaca aturan, aturan dan versinya, temuan yang disebut rencana (selaras-plan-export/1)
  aturan.csv            aturan yang berlaku pada TMT: nomor versi, status teks, dasar hukum
  SHA256SUMS            sidik setiap berkas di atas

CARA MEMERIKSA
Pakai komputer lain yang punya salinan SELARAS dan Node.js; tidak perlu basis data maupun jaringan.

  1. Keutuhan berkas:             sha256sum -c SHA256SUMS
  2. Kelayakan, nilai, dan batas: npx selaras verify problem.json.gz plan.json.gz
  3. Hukum:                       npx selaras check-law plan-export.json.gz problem.json.gz plan.json.gz

Perintah ke-2 dan ke-3 keluar dengan kode 0 hanya bila semuanya berlaku. Bila tidak, setiap pelanggaran disebut: siapa, aturan mana, apa yang
ditemukan, apa yang diminta. Bandingkan juga sidik soal dan rencana dengan yang tercetak di halaman rencana dan di buku kerja; sidik itu dari
berkas sebelum dimampatkan (gunzip -c problem.json.gz | sha256sum).

DATA PRIBADI
Paket ini memuat NIP dan fakta kepegawaian orang yang dipindahkan, hanya yang dibaca aturan. Simpan dan musnahkan sebagai dokumen kepegawaian.
`;
