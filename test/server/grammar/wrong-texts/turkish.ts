export const turkish: readonly string[] = [
  'Size bu gün uygun «mu mu», lütfen bize bir yazın. → mu',
  'Kapı numarası eksik« ,» lütfen bize yazın, çünkü ona gerek var. → ,',
  '«Bende» sizin gibi bunu çok merak ediyorum. → Ben de',
  '«Fotoğrafta ki» parça kırık mı, lütfen bize yazın. → Fotoğraftaki',
  'Lütfen ölçüyü «bizede» yazın, çünkü ona gerek var. → bize de',
  'Siparişiniz için hangi gün «uygunmu», lütfen bize bir yazın. → uygun mu',
  'Siparişinizde «bir kaç» parça eksik, lütfen bize bir yazın. → birkaç',
  'Siparişiniz «için için» bir sorumuz var, lütfen bize yazın. → için',
];
