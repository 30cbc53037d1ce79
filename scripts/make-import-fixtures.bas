' Saves a document after it has been laid out to its end: a conversion on the command line stops sooner, and page breaks are lost.
Sub Whole(source As String, target As String, filter As String)
  Dim options(0) As New com.sun.star.beans.PropertyValue
  Dim saving(0) As New com.sun.star.beans.PropertyValue
  options(0).Name = "Hidden"
  options(0).Value = True
  saving(0).Name = "FilterName"
  saving(0).Value = filter
  document = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, options())
  pages = document.CurrentController.PageCount
  document.storeToURL(ConvertToURL(target), saving())
  document.close(True)
  StarDesktop.terminate()
End Sub
